import { createHash } from 'node:crypto';
import type { CheckResponse } from './check-response.js';
import { idOf } from './idempotency-key.js';
import { parseBody } from './parse-body.js';
import { Problem } from './problem.js';
import { newReference } from './reference.js';
import type { ReceivedResponse, SentResponse } from './response.js';
import type { ResponseStore } from './response-store.js';

export interface Received {
  readonly kept: ReceivedResponse;
  /** The response had been received before; nothing was kept a second time. */
  readonly replayed: boolean;
}

/** Receives one body under one key: at most once, however often it is sent. */
export type Receive = (key: string, body: Buffer) => Promise<Received>;

export interface ReceiveOptions {
  readonly check: CheckResponse;
  readonly store: ResponseStore;
  readonly now: () => Date;
  readonly keeps?: ((response: SentResponse) => SentResponse) | undefined;
}

function inProgress(): Problem {
  return new Problem(
    409,
    'in-progress',
    'A request with this Idempotency-Key is still being received. Wait a second and send it again.',
  );
}

function replay(kept: ReceivedResponse, payload: string): Received {
  if (kept.payload === payload) return { kept, replayed: true };
  throw new Problem(
    422,
    'idempotency-key-reused',
    'This Idempotency-Key came with another response before. Use a new key for each response, and the same key only to repeat it.',
  );
}

/**
 * Tells a repeat from another response. A sender may put the response together anew for each try, so `authored`, the
 * moment at which it did, makes no difference.
 */
function fingerprint(value: unknown): string {
  const content =
    typeof value === 'object' && value !== null && 'authored' in value ? { ...value, authored: '' } : value;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

export function createReceive({
  check,
  store,
  now,
  keeps = (response) => response,
}: ReceiveOptions): Receive {
  const busy = new Set<string>();

  async function once(id: string, body: Buffer): Promise<Received> {
    const value = parseBody(body);
    const payload = fingerprint(value);
    const before = await store.read(id);
    if (before) return replay(before, payload);
    const response = keeps(check(value));
    const kept = { id, reference: newReference(), received: now().toISOString(), payload, response };
    if (await store.save(kept)) return { kept, replayed: false };
    // Another process that shares the store was quicker.
    const other = await store.read(id);
    if (other) return replay(other, payload);
    throw inProgress();
  }

  return async (key, body) => {
    const id = idOf(key);
    if (busy.has(id)) throw inProgress();
    busy.add(id);
    try {
      return await once(id, body);
    } finally {
      busy.delete(id);
    }
  };
}
