import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runCollector, type Running } from './test-support/running-collector.js';
import { response } from './test-support/visit-form.js';

describe('what the collector refuses', () => {
  let running: Running;
  before(async () => {
    running = await runCollector({ limit: 2000 });
  });
  beforeEach(() => {
    running.reports.length = 0;
  });
  after(async () => {
    assert.deepEqual(await running.collector.list(), [], 'nothing that is refused is kept');
    await running.stop();
  });

  const without = (name: string): object =>
    Object.fromEntries(Object.entries(response()).filter(([key]) => key !== name));
  const table: readonly [
    what: string,
    body: unknown,
    headers: Record<string, string>,
    status: number,
    code: string,
  ][] = [
    ['no key', response(), { 'Idempotency-Key': '' }, 400, 'idempotency-key-missing'],
    ['a key that can be guessed', response(), { 'Idempotency-Key': '1' }, 400, 'idempotency-key-malformed'],
    [
      'a key that looks like a path',
      response(),
      { 'Idempotency-Key': '../../../../etc/passwd' },
      400,
      'idempotency-key-malformed',
    ],
    ['another content type', response(), { 'Content-Type': 'text/plain' }, 415, 'not-json'],
    ['another charset', response(), { 'Content-Type': 'application/json; charset=latin1' }, 415, 'not-json'],
    ['a compressed body', response(), { 'Content-Encoding': 'gzip' }, 415, 'not-json'],
    ['a body that is too large', response({ name: 'x'.repeat(3000) }), {}, 413, 'too-large'],
    ['a body that is far too large', 'x'.repeat(100_000), {}, 413, 'too-large'],
    ['half a body', JSON.stringify(response()).slice(0, 50), {}, 400, 'malformed-json'],
    ['an empty body', '', {}, 400, 'malformed-json'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}, 400, 'malformed-json'],
    ['a list', [response()], {}, 400, 'malformed-response'],
    ['no edition', without('edition'), {}, 400, 'malformed-response'],
    ['a time that is none', { ...response(), authored: 'yesterday' }, {}, 400, 'malformed-response'],
    ['something beside the envelope', { ...response(), admin: true }, {}, 400, 'malformed-response'],
    ['a form id that is a path', { ...response(), form: '../visit' }, {}, 400, 'malformed-response'],
    ['a form it does not know', { ...response(), form: 'other' }, {}, 422, 'unknown-form'],
    [
      'a form named like a property of every object',
      { ...response(), form: 'constructor' },
      {},
      422,
      'unknown-form',
    ],
    ['an older major edition', { ...response(), edition: '1.9.0' }, {}, 422, 'edition-mismatch'],
    ['a newer minor edition', { ...response(), edition: '2.4.0' }, {}, 422, 'edition-mismatch'],
    ['a missing answer', response({}), {}, 422, 'answers-not-valid'],
    ['an answer of the wrong type', response({ name: 7 }), {}, 422, 'answers-not-valid'],
    ['an answer that is not asked', response({ name: 'Ada', toString: 'x' }), {}, 422, 'answers-not-valid'],
    ['an address of the wrong format', response({ name: 'Ada', email: 'ada' }), {}, 422, 'answers-not-valid'],
  ];
  for (const [what, body, headers, status, code] of table) {
    it(`refuses ${what}: ${status} ${code}`, async () => {
      const reply = await running.post(body, headers);
      assert.equal(reply.status, status);
      assert.equal(reply.body.error?.code, code);
      assert.match(reply.body.error.message, /^[A-Z].{20,}\.$/s, 'the message is a sentence');
      assert.equal(running.reports[0]?.code, code);
    });
  }

  it('says where an answer is wrong, in the words of JSON Schema', async () => {
    const { body } = await running.post(response({ name: 'x'.repeat(51) }));
    assert.deepEqual(body.error?.issues, [
      { instancePath: '/name', keyword: 'maxLength', params: { limit: 50 } },
    ]);
  });

  it('never repeats what was typed in its message', async () => {
    const { body } = await running.post('{"name": "Canary" "and": 1}');
    assert.doesNotMatch(JSON.stringify(body), /Canary/);
    assert.match(body.error?.message ?? '', /position 18/);
  });

  it('takes an own __proto__ for an answer that is not asked, and changes no prototype', async () => {
    const body = JSON.stringify(response()).replace(
      '"name":"Ada"',
      '"name":"Ada","__proto__":{"polluted":true}',
    );
    const reply = await running.post(body);
    assert.equal(reply.body.error?.code, 'answers-not-valid');
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  it('answers a body nested thousands deep like any other', async () => {
    const reply = await running.post(`${'['.repeat(900)}${']'.repeat(900)}`);
    assert.equal(reply.body.error?.code, 'malformed-response');
  });

  it('notes a sender that went away half-way, and serves the next', async () => {
    const gone = request(running.url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'gone-0123456789abcdef',
        'Content-Length': 500,
      },
    });
    gone.on('error', () => undefined);
    gone.write('{"form":');
    await new Promise((resolve) => setTimeout(resolve, 50));
    gone.destroy();
    while (running.reports.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(running.reports[0]?.code, 'interrupted');
    assert.equal((await running.post(response({}))).status, 422);
  });
});

describe('editions that the known schema can judge', () => {
  let running: Running;
  before(async () => {
    running = await runCollector();
  });
  after(() => running.stop());

  for (const edition of ['2.3.1', '2.3.0', '2.3.9', '2.0.0']) {
    it(`receives edition ${edition} where 2.3.1 is known`, async () => {
      assert.equal((await running.post({ ...response(), edition })).status, 201);
    });
  }
});

describe('formats of our own', () => {
  it('are annotations unless the receiver brings a check', async (t) => {
    const lenient = await runCollector();
    const strict = await runCollector({ formats: { 'nhs-number': (text) => text === '943 476 5919' } });
    t.after(() => Promise.all([lenient.stop(), strict.stop()]));
    const wrong = response({ name: 'Ada', nhsNumber: '943 476 5918' });
    assert.equal((await lenient.post(wrong)).status, 201);
    assert.equal((await strict.post(wrong)).body.error?.code, 'answers-not-valid');
    assert.equal((await strict.post(response({ name: 'Ada', nhsNumber: '943 476 5919' }))).status, 201);
  });
});

describe('a form whose published schema is faulty', () => {
  it('fails when the receiver starts', async () => {
    await assert.rejects(
      runCollector({ publishedSchema: () => ({ type: 'nonsense' }) }),
      /schema is invalid/,
    );
  });
});
