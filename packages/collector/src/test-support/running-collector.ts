import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCollector, type Collector, type CollectorOptions, type Report } from '../collector.js';
import { published, visitForm } from './visit-form.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    received?: boolean;
    reference?: string;
    key?: string;
    error?: { code: string; message: string; issues?: unknown };
  };
}

export interface Running {
  readonly collector: Collector;
  readonly directory: string;
  readonly url: string;
  readonly reports: Report[];
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  stop(): Promise<void>;
}

/** A collector behind a real server on a free port, with a directory of its own. */
export async function runCollector(options: Partial<CollectorOptions> = {}): Promise<Running> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'coform-collector-'));
  const directory = path.join(temporary, 'received');
  const reports: Report[] = [];
  const collector = createCollector({
    forms: new Map([['visit', visitForm]]),
    publishedSchema: published,
    directory,
    report: (report) => reports.push(report),
    ...options,
  });
  const server = createServer((request, response) => {
    void collector.handle(request, response).then((handled) => {
      if (!handled) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/responses`;
  return {
    collector,
    directory,
    url,
    reports,
    async post(body, headers = {}) {
      const reply = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      });
      return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Reply['body'] };
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await rm(temporary, { recursive: true, force: true });
    },
  };
}
