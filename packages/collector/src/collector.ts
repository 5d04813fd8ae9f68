import type { IncomingMessage, ServerResponse } from 'node:http';
import { createCheck, type CheckOptions } from './check-response.js';
import { createFileStore } from './file-store.js';
import { idempotencyKey } from './idempotency-key.js';
import { checkContentType } from './parse-body.js';
import { Problem } from './problem.js';
import { readBody } from './read-body.js';
import { createReceive } from './receive.js';
import type { ReceivedResponse, ReceivedSummary, SentResponse } from './response.js';
import type { ResponseStore } from './response-store.js';

/** What happened to one request: enough for a log or a counter, and nothing that the person typed. */
export interface Report {
  readonly status: number;
  /** `received`, `replayed`, or the code of the problem. */
  readonly code: string;
  /** Id of the form, when it is one that the receiver knows. */
  readonly form?: string;
  /** Set for status 500 only: what the store or the file system threw. */
  readonly cause?: unknown;
}

export interface CollectorOptions extends CheckOptions {
  /** Directory of the file store. It is made when the first response arrives. */
  readonly directory: string;
  /** Keeps responses elsewhere; `directory` is then not used. */
  readonly store?: ResponseStore;
  /** Path of the address that receives. Default: `/responses`. */
  readonly path?: string;
  /** Most bytes of a body. Default: 1,000,000. */
  readonly limit?: number;
  /**
   * What is kept of a response that passed every check: all of it unless told otherwise. For taking out what must not be
   * kept, wherever it came from.
   */
  readonly keeps?: (response: SentResponse) => SentResponse;
  /** Time source, for tests. */
  readonly now?: () => Date;
  /** Called once for each request, after the answer is sent. The collector itself writes no log. */
  readonly report?: (report: Report) => void;
}

export interface Collector {
  /** Answers the request when it is for the collector's path; otherwise touches nothing and resolves to false. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** What was received, newest first, without any answer. */
  list(): Promise<readonly ReceivedSummary[]>;
  /** One response, or undefined when there is none of that id. Any text is safe as an id. */
  read(id: string): Promise<ReceivedResponse | undefined>;
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

const unexpected = (): Problem =>
  new Problem(
    500,
    'not-kept',
    'The response could not be kept. Nothing was received: send it again with the same key.',
  );

/**
 * A receiver of form responses for a plain `node:http` server: checks each against its form's published schema with Ajv
 * and keeps it as one file on disk, once, however often it is sent.
 *
 * It answers `201 {"received": true, "reference", "key"}`; repeats get the same answer. Anything else is
 * `{"error": {"code", "message", "issues"?}}`: see the README for every code. It sends no CORS headers, so browsers let
 * only pages of its own origin send. It knows nobody: put who may read, and how long files are kept, in front of it.
 *
 * @throws when a published schema cannot be compiled; at once, not at the first request.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07
 */
export function createCollector(options: CollectorOptions): Collector {
  const {
    forms,
    directory,
    path = '/responses',
    limit = 1_000_000,
    now = () => new Date(),
    report,
    keeps,
  } = options;
  const store = options.store ?? createFileStore(directory);
  const receive = createReceive({ check: createCheck(options), store, now, keeps });

  async function accept(request: IncomingMessage, response: ServerResponse): Promise<Report> {
    if (request.method !== 'POST') {
      throw new Problem(
        405,
        'method-not-allowed',
        'Responses are sent with POST. Nothing else is offered at this address.',
      );
    }
    const key = idempotencyKey(request.headers['idempotency-key']);
    checkContentType(request.headers);
    const { kept, replayed } = await receive(key, await readBody(request, limit));
    answer(
      response,
      201,
      { received: true, reference: kept.reference, key },
      replayed ? { 'Idempotent-Replayed': 'true' } : {},
    );
    const { form } = kept.response;
    return { status: 201, code: replayed ? 'replayed' : 'received', ...(forms.has(form) ? { form } : {}) };
  }

  return {
    list: () => store.list(),
    read: (id) => store.read(id),
    async handle(request, response) {
      const [pathname] = (request.url ?? '').split('?');
      if (pathname !== path) return false;
      try {
        const done = await accept(request, response);
        report?.(done);
      } catch (error) {
        const problem = error instanceof Problem ? error : unexpected();
        // What is left of the body is not worth reading, so the connection cannot be used again.
        const close = request.complete ? {} : { Connection: 'close' };
        answer(response, problem.status, problem, {
          ...close,
          ...(problem.status === 405 ? { Allow: 'POST' } : {}),
        });
        if (!request.complete) request.resume();
        report?.({
          status: problem.status,
          code: problem.code,
          ...(error === problem ? {} : { cause: error }),
        });
      }
      return true;
    },
  };
}
