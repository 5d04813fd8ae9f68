// "Write a form of your own", followed in a real folder: its files, its commands, and what it says of them.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderHtml } from '@coform/elements/html';
import { createSession } from '@coform/engine';
import { readability } from '@coform/format/readability';
import { coform, stepsOf } from './support/tutorial.mjs';

const page = path.resolve(import.meta.dirname, '../../docs/how-to/write-a-form.md');

describe('the guide “Write a form of your own”', () => {
  let folder;
  let steps;
  let document;
  let locale;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coform-write-'));
    steps = await stepsOf(page);
    [document, locale] = steps
      .filter(({ kind }) => kind === 'file')
      .map(({ content }) => JSON.parse(content));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const next = (kind) => {
    const step = steps.shift();
    assert.equal(step?.kind, kind, step?.content);
    return step;
  };
  const save = async () => {
    const { file, content } = next('file');
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${content}\n`);
  };
  const check = async (code) =>
    assert.deepEqual(await coform(folder, next('command').content), { code, printed: next('shown').content });

  it('finds that the claimed words are not there, and nothing once they are', async () => {
    await save();
    await check(1);
    await save();
    await check(0);
    const { code, printed } = await coform(folder, next('command').content);
    assert.equal(code, 0, printed);
    assert.deepEqual(steps, []);
  });

  it('can be read at the age of 11, and at 9 in Easy Read, in short sentences', () => {
    const easy = readability(document, { locale, limit: 9 });
    assert.ok(readability(document).ok && easy.ok);
    assert.deepEqual(easy.longSentences, []);
    assert.deepEqual(
      readability(document).hardSentences.filter(({ path: at }) => at.startsWith('/data')),
      [],
    );
  });

  it('asks only whoever wants a call for a number', () => {
    for (const [way, missing] of [
      ['walk', []],
      ['phone', ['phone']],
    ]) {
      const session = createSession({ document, answers: { name: 'Sam', way } });
      session.dispatch({ type: 'continue' });
      assert.deepEqual(
        session.getSnapshot().problems.map(({ key }) => key),
        missing,
      );
    }
  });

  it('names a name that is missing as it says, and leaves out a fact that a Trust does not have', () => {
    const state = { action: '/peer-support', page: 'easier' };
    assert.match(renderHtml(document, { action: '/peer-support', issues: true }), /Enter your name/);
    assert.doesNotMatch(renderHtml(document, state), /ask us anything/);
    const trust = { $schema: 'https://coform.dev/trust/1', name: 'Example Trust', phone: '01632 960 001' };
    assert.match(renderHtml(document, { ...state, trust }), /ask us anything on 01632 960 001/);
  });
});
