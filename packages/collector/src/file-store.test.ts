import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createFileStore } from './file-store.js';
import { countAnswers, type ReceivedResponse } from './response.js';
import { response } from './test-support/visit-form.js';

const kept = (digit: string, received: string): ReceivedResponse => ({
  id: digit.repeat(32),
  reference: 'AAAA-0000',
  received,
  payload: '0'.repeat(64),
  response: response() as unknown as ReceivedResponse['response'],
});

describe('the file store', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'coform-store-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('lists nothing before anything was received, even without its directory', async () => {
    assert.deepEqual(await createFileStore(path.join(directory, 'absent')).list(), []);
  });

  it('lists the newest first', async () => {
    const store = createFileStore(directory);
    await store.save(kept('a', '2026-11-23T10:00:00.000Z'));
    await store.save(kept('b', '2026-11-23T12:00:00.000Z'));
    await store.save(kept('c', '2026-11-23T11:00:00.000Z'));
    assert.deepEqual(
      (await store.list()).map(({ id }) => id[0]),
      ['b', 'c', 'a'],
    );
  });

  it('never writes over a response', async () => {
    const store = createFileStore(directory);
    assert.equal(await store.save(kept('a', '2026-11-23T10:00:00.000Z')), true);
    assert.equal(await store.save(kept('a', '2026-11-23T11:00:00.000Z')), false);
    assert.equal((await store.read('a'.repeat(32)))?.received, '2026-11-23T10:00:00.000Z');
  });

  it('reads nothing outside its directory, whatever the id', async () => {
    await writeFile(path.join(directory, 'secret.json'), '{}');
    const store = createFileStore(path.join(directory, 'received'));
    for (const id of ['../secret', '..%2Fsecret', '/etc/passwd', `${'a'.repeat(32)}\0`, '', 'A'.repeat(32)]) {
      assert.equal(await store.read(id), undefined, id);
    }
    await assert.rejects(store.save({ ...kept('a', ''), id: '../secret' }), RangeError);
  });

  it('leaves alone what others put into the directory', async () => {
    await writeFile(path.join(directory, 'notes.json'), 'not ours');
    await writeFile(path.join(directory, '.0123.tmp'), '{"half":');
    assert.deepEqual(await createFileStore(directory).list(), []);
  });

  it('names a damaged file and quotes none of it', async () => {
    await writeFile(path.join(directory, `${'d'.repeat(32)}.json`), '{"name": "Canary');
    await assert.rejects(createFileStore(directory).list(), (error: Error) => {
      assert.match(error.message, /^d{32}\.json/);
      assert.doesNotMatch(error.message, /Canary/);
      return true;
    });
  });
});

describe('counting answers', () => {
  const table: readonly [Parameters<typeof countAnswers>[0], number][] = [
    [{}, 0],
    [{ name: 'Ada', consent: false, age: 0 }, 3],
    [{ choices: ['a', 'b'] }, 1],
    [{ choices: [] }, 0],
    [{ people: [{ name: 'Ada', phone: '1' }, { name: 'Grace' }] }, 3],
    [{ about: { home: { town: 'Moor' } } }, 1],
  ];
  for (const [answers, count] of table) {
    it(`finds ${count} in ${JSON.stringify(answers)}`, () => {
      assert.equal(countAnswers(answers), count);
    });
  }
});
