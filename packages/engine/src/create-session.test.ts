import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createSession, startSession } from './index.js';
import { documentOf, page, string } from './test-support/play.js';

const document = documentOf({ 'a!': string }, [page('p', [{ linkId: 'q', answer: '/a' }])]);

/** Every file that importing one brings along, and the packages those name. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  for (const [, name] of source.matchAll(/^(?:import|export)[^;]*?'([^']+)';/gm)) {
    if (name!.startsWith('.')) importsOf(new URL(name!, new URL(file, import.meta.url)).href, seen);
    else seen.add(name!);
  }
  return seen;
}

describe('a session without an evaluator', () => {
  it('brings nothing of the evaluator along', () => {
    const packages = (file: string) =>
      [...importsOf(new URL(file, import.meta.url).href)].filter((name) => name.startsWith('@'));
    assert.deepEqual(packages('session.js'), ['@coform/format']);
    assert.deepEqual(packages('create-session.js').sort(), ['@coform/format', '@coform/validation']);
  });

  it('checks with the validator it is given', () => {
    const session = startSession({ document, validate: () => [] });
    session.dispatch({ type: 'continue' });
    assert.deepEqual(session.getSnapshot().place, { at: 'check' });
  });

  it('is the same as one with it in everything else', () => {
    const session = createSession({ document });
    session.dispatch({ type: 'continue' });
    assert.deepEqual(
      session.getSnapshot().problems.map(({ key, keyword }) => [key, keyword]),
      [['q', 'required']],
    );
  });
});
