import assert from 'node:assert/strict';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCollector, type Running } from './test-support/running-collector.js';
import { response } from './test-support/visit-form.js';

describe('a response that is received', () => {
  let running: Running;
  before(async () => {
    running = await runCollector({ now: () => new Date('2026-11-23T10:00:00Z') });
  });
  after(() => running.stop());

  it('is confirmed with a reference to quote and the key of the request', async () => {
    const key = 'b5d7c1ce-42b6-4b7e-9d9e-6d0f2f1a8b11';
    const { status, body } = await running.post(response(), { 'Idempotency-Key': key });
    assert.equal(status, 201);
    assert.equal(body.received, true);
    assert.equal(body.key, key);
    assert.match(body.reference ?? '', /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('takes the key in the quotation marks of a structured header too', async () => {
    const { status, body } = await running.post(response(), { 'Idempotency-Key': '"0123456789abcdef"' });
    assert.equal(status, 201);
    assert.equal(body.key, '0123456789abcdef');
  });

  it('stands in the list by form, edition, time and number of answers, and can be read whole', async () => {
    const answers = { name: 'Ada', pets: ['cat', 'dog'] };
    const { body } = await running.post(response(answers));
    const line = (await running.collector.list()).find(({ reference }) => reference === body.reference);
    assert.ok(line);
    const { id, ...rest } = line;
    assert.deepEqual(rest, {
      reference: body.reference,
      received: '2026-11-23T10:00:00.000Z',
      form: 'visit',
      edition: '2.3.1',
      language: 'en-GB',
      answers: 2,
    });
    assert.deepEqual((await running.collector.read(id))?.response, response(answers));
  });

  it('keeps what the receiver says of it, and is checked before that', async (t) => {
    const own = await runCollector({ keeps: (sent) => ({ ...sent, answers: { name: '[taken out]' } }) });
    t.after(() => own.stop());
    assert.equal((await own.post(response({ name: 7 }))).status, 422);
    assert.equal((await own.post(response({ name: 'Ada' }))).status, 201);
    const [line] = await own.collector.list();
    assert.deepEqual((await own.collector.read(line!.id))?.response.answers, { name: '[taken out]' });
  });

  it('is one file that only its owner can read, named by nothing the person typed, with no draft left beside it', async () => {
    await running.post(response({ name: 'Grace' }));
    const names = await readdir(running.directory);
    assert.equal(names.length, (await running.collector.list()).length);
    for (const name of names) {
      assert.match(name, /^[0-9a-f]{32}\.json$/);
      const file = path.join(running.directory, name);
      if (process.platform !== 'win32') assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.doesNotThrow(async () => JSON.parse(await readFile(file, 'utf8')) as unknown);
    }
  });

  it('is reported without a word of what was typed', async () => {
    const { reports } = running;
    reports.length = 0;
    await running.post(response({ name: 'Canary-4711' }));
    await running.post(response({ name: ['Canary-4711'] }));
    await running.post('{"form": "Canary-4711');
    assert.deepEqual(reports, [
      { status: 201, code: 'received', form: 'visit' },
      { status: 422, code: 'answers-not-valid' },
      { status: 400, code: 'malformed-json' },
    ]);
  });
});

describe('a request that is not for the collector', () => {
  let running: Running;
  before(async () => {
    running = await runCollector();
  });
  after(() => running.stop());

  it('is left to the rest of the server', async () => {
    const reply = await fetch(new URL('/elsewhere', running.url));
    assert.equal(reply.status, 404);
    assert.deepEqual(running.reports, []);
  });

  it('is told to use POST when only the method is wrong', async () => {
    const reply = await fetch(running.url);
    assert.equal(reply.status, 405);
    assert.equal(reply.headers.get('allow'), 'POST');
  });
});
