import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string, when } from './test-support/play.js';

const QUESTIONS = 5000;

/** Fifty pages of a hundred questions; on each page one question decides about ten others, and one about those. */
function huge() {
  const properties: Record<string, object> = {};
  const pages = Array.from({ length: QUESTIONS / 100 }, (_, p) => {
    const items = Array.from({ length: 100 }, (_, q) => {
      const linkId = `p${p}-q${q}`;
      properties[linkId] = q === 0 ? boolean : string;
      const item = { linkId, answer: `/${linkId}` };
      if (q >= 1 && q <= 10) return { ...item, ...when(`p${p}-q0`, '=', true) };
      return q === 11 ? { ...item, ...when(`p${p}-q1`, 'exists', true) } : item;
    });
    return page(`p${p}`, items);
  });
  return documentOf(properties, pages);
}

describe(`work in a form of ${QUESTIONS} questions`, () => {
  const work = { evaluated: 0, copied: 0 };
  const form = play(
    huge(),
    { validate: () => [] },
    {
      evaluated: () => work.evaluated++,
      copied: (entries) => (work.copied += entries),
    },
  );
  const workOf = (key: string, viewValue: string) => {
    work.evaluated = work.copied = 0;
    const { length } = form.changes;
    form.type(key, viewValue);
    return { ...work, keys: form.changes[length]!.keys.size };
  };

  it('is nothing but the question itself where nothing rests on it', () => {
    const { evaluated, copied, keys } = workOf('p7-q50', 'x');
    assert.deepEqual({ evaluated, keys }, { evaluated: 0, keys: 1 });
    assert.ok(copied < 200, `${copied} references copied`);
  });

  it('is that of the dependents of the answer, not of the form', () => {
    const { evaluated, copied, keys } = workOf('p7-q0', 'true');
    assert.deepEqual({ evaluated, keys }, { evaluated: 10, keys: 11 });
    assert.ok(copied < 300, `${copied} references copied`);
  });

  it('goes down a chain only as far as something changes', () => {
    assert.deepEqual([workOf('p7-q1', 'x').evaluated, workOf('p7-q1', 'xy').evaluated], [1, 1]);
    assert.equal(workOf('p7-q0', 'false').evaluated, 11);
  });
});
