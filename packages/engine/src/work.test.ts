import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string } from './test-support/play.js';

const QUESTIONS = 5000;

let evaluated = 0;

/** A condition that counts how often it is evaluated. */
const when = (question: string, operator: string, answer: boolean) => ({
  enableWhen: [
    {
      question,
      answer,
      get operator() {
        evaluated++;
        return operator;
      },
    },
  ],
});

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
  const form = play(huge(), { validate: () => [] });
  const workOf = (key: string, viewValue: string) => {
    evaluated = 0;
    const { length } = form.changes;
    form.type(key, viewValue);
    return { evaluated, keys: form.changes[length]!.keys.size };
  };

  it('is nothing but the question itself where nothing rests on it', () => {
    assert.deepEqual(workOf('p7-q50', 'x'), { evaluated: 0, keys: 1 });
  });

  it('is that of the dependents of the answer, not of the form', () => {
    assert.deepEqual(workOf('p7-q0', 'true'), { evaluated: 10, keys: 11 });
  });

  it('goes down a chain only as far as something changes', () => {
    assert.deepEqual([workOf('p7-q1', 'x').evaluated, workOf('p7-q1', 'xy').evaluated], [1, 1]);
    assert.equal(workOf('p7-q0', 'false').evaluated, 11);
  });

  it('makes no state anew but those that it tells of', () => {
    const statesOf = () => [...form.session.outline.items.keys()].map((key) => form.item(key));
    const before = statesOf();
    form.type('p9-q0', 'true');
    const after = statesOf();
    assert.equal(after.filter((state, index) => state !== before[index]).length, 11);
  });
});
