import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleForm, exampleTrust } from '../test-support/example-form.js';
import { checkDocument } from './check-document.js';
import { checkTrust } from './check-trust.js';

const [first, ...rest] = exampleForm.layout ?? [];
const cases: [change: object, message: string][] = [
  [{ id: undefined }, 'The document lacks `id`. Add it.'],
  [{ id: 'Not An Id' }, '`/id` must match ^[a-z][a-z0-9-]{0,63}$. Change it.'],
  [{ title: 5 }, '`/title` must be of type string. Change it.'],
  [{ title: '' }, '`/title` is too short: the format wants at least 1. Add to it, or leave it out.'],
  [{ title: 'x'.repeat(201) }, '`/title` is too long: the format allows 200. Shorten it.'],
  [{ status: 'new' }, '`/status` must be one of draft, trial, published, retired. Change it.'],
  [{ $schema: 'x' }, '`/$schema` must be "https://coform.dev/form-document/1". Change it.'],
  [
    { note: 'x' },
    'The document has `note`, which the format does not know there. Remove it, or begin its name with `x-` if it is a note of your own.',
  ],
  [
    {
      layout: [
        { ...first, items: [{ linkId: 'p', type: 'page', items: [{ linkId: 'q', rows: 1 }] }] },
        ...rest,
      ],
    },
    '`/layout/0/items/0/items/0/rows` must be at least 2. Change it.',
  ],
];

describe('what does not fit the format', () => {
  for (const [change, message] of cases) {
    it(`is said in a sentence: ${message.slice(0, 50)}…`, () => {
      const document: unknown = JSON.parse(JSON.stringify({ ...exampleForm, ...change }));
      assert.deepEqual(
        checkDocument(document).map((finding) => finding.message),
        [message],
      );
    });
  }

  it('is said whatever the keyword', () => {
    const colours = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`c${index}`, '#000000']));
    assert.match(
      checkTrust({ ...exampleTrust, colours })[0]?.message ?? '',
      /^`\/colours` is too long: the format allows 30\./,
    );
  });
});
