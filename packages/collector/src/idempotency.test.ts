import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createFileStore } from './file-store.js';
import { runCollector, type Running } from './test-support/running-collector.js';
import { response } from './test-support/visit-form.js';

describe('a response that is sent more than once', () => {
  let running: Running;
  let key: Record<string, string>;
  beforeEach(async () => {
    running = await runCollector();
    key = { 'Idempotency-Key': randomUUID() };
  });
  afterEach(() => running.stop());

  it('gets the first answer again and is kept once', async () => {
    const first = await running.post(response(), key);
    const second = await running.post(response(), key);
    assert.equal(second.status, first.status);
    assert.deepEqual(second.body, first.body);
    assert.equal(first.headers.get('idempotent-replayed'), null);
    assert.equal(second.headers.get('idempotent-replayed'), 'true');
    assert.equal((await running.collector.list()).length, 1);
  });

  it('still gets the first answer after the receiver was started anew', async (t) => {
    const first = await running.post(response(), key);
    const again = await runCollector({ directory: running.directory });
    t.after(() => again.stop());
    assert.deepEqual((await again.post(response(), key)).body, first.body);
  });

  it('is the same response when only the moment it was put together differs', async () => {
    const first = await running.post(response(), key);
    const again = await running.post({ ...response(), authored: '2026-11-23T09:11:00Z' }, key);
    assert.deepEqual(again.body, first.body);
  });

  it('is another response when an answer called authored differs', async () => {
    await running.post(response({ name: 'Ada', pets: ['authored'] }), key);
    const other = await running.post(response({ name: 'Ada', authored: 'x' }), key);
    assert.equal(other.body.error?.code, 'idempotency-key-reused');
  });

  it('is refused when another response comes under the same key, and the first one stays as it was', async () => {
    const { body } = await running.post(response({ name: 'Ada' }), key);
    const other = await running.post(response({ name: 'Grace' }), key);
    assert.equal(other.status, 422);
    assert.equal(other.body.error?.code, 'idempotency-key-reused');
    const [only, ...more] = await running.collector.list();
    assert.equal(only?.reference, body.reference);
    assert.deepEqual(more, []);
    assert.deepEqual((await running.collector.read(only?.id ?? ''))?.response.answers, { name: 'Ada' });
  });

  it('may come mended under the same key after a refusal', async () => {
    assert.equal((await running.post(response({}), key)).status, 422);
    assert.equal((await running.post(response(), key)).status, 201);
  });

  it('is kept twice under two keys, since two people may answer alike', async () => {
    await running.post(response());
    await running.post(response());
    assert.equal((await running.collector.list()).length, 2);
  });

  it('is kept once when fifty copies arrive together', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, () => running.post(response(), key)));
    const statuses = new Set(replies.map(({ status }) => status));
    assert.ok(
      [...statuses].every((status) => status === 201 || status === 409),
      [...statuses].join(),
    );
    assert.equal((await running.collector.list()).length, 1);
  });

  it('is told to wait while the first copy is being kept', async (t) => {
    const files = createFileStore(running.directory);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let saving: () => void = () => undefined;
    const isSaving = new Promise<void>((resolve) => (saving = resolve));
    const slow = await runCollector({
      store: {
        ...files,
        async save(kept) {
          saving();
          await released;
          return files.save(kept);
        },
      },
    });
    t.after(() => slow.stop());
    const first = slow.post(response(), key);
    await isSaving;
    const second = await slow.post(response(), key);
    assert.equal(second.status, 409);
    assert.equal(second.body.error?.code, 'in-progress');
    release();
    assert.equal((await first).status, 201);
    assert.equal((await slow.post(response(), key)).status, 201);
  });

  it('is kept once when two receivers share the directory', async (t) => {
    const other = await runCollector({ directory: running.directory });
    t.after(() => other.stop());
    const replies = await Promise.all([running, other].map((receiver) => receiver.post(response(), key)));
    assert.equal(replies[0]?.status, 201);
    assert.deepEqual(replies[0].body, replies[1]?.body);
    assert.equal((await running.collector.list()).length, 1);
  });

  it('can be sent again when the store failed', async (t) => {
    let full = true;
    const files = createFileStore(running.directory);
    const failing = await runCollector({
      store: { ...files, save: (kept) => (full ? Promise.reject(new Error('ENOSPC')) : files.save(kept)) },
    });
    t.after(() => failing.stop());
    const failed = await failing.post(response(), key);
    assert.equal(failed.status, 500);
    assert.equal(failed.body.error?.code, 'not-kept');
    assert.match(String(failing.reports[0]?.cause), /ENOSPC/);
    full = false;
    assert.equal((await failing.post(response(), key)).status, 201);
  });
});
