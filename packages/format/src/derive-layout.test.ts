import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './build-outline.js';
import type { OutlineItem } from './outline.js';
import { plainForm } from './test-support/small-form.js';
import { createWords } from './words/create-words.js';

const text = { type: 'string', maxLength: 10 };
const object = (properties: unknown, more = {}) => ({ type: 'object', properties, ...more });
const names = (items: readonly OutlineItem[]): unknown[] =>
  items.map(({ linkId, items: inner }) => (inner.length > 0 ? [linkId, ...names(inner)] : linkId));

describe('a plain JSON Schema without a layout', () => {
  const document = plainForm({
    properties: {
      preferredName: text,
      address: object(
        { street: text, geo: object({ lat: { type: 'number' } }) },
        { title: 'Where you live' },
      ),
      pets: { type: 'array', title: 'Your pets', maxItems: 3, items: object({ preferredName: text }) },
      work: object({ office: object({ floor: text }), home: object({ desk: text }) }),
      internal: { ...text, readOnly: true },
    },
  });
  const { pages, tasks, items } = outline(document);

  it('asks loose properties first, then a page for each object', () => {
    assert.deepEqual(
      pages.map(({ linkId, items: own }) => [linkId, ...names(own)]),
      [
        ['page', 'preferred-name', ['pets', 'preferred-name-2']],
        ['address', 'street', ['geo', 'lat']],
        ['office', 'floor'],
        ['home', 'desk'],
      ],
    );
  });

  it('makes an object of objects a section', () => {
    assert.deepEqual(
      tasks.map(({ linkId }) => linkId),
      ['page', 'address', 'work'],
    );
  });

  it('points at nested answers and at rows', () => {
    assert.equal(items.get('lat')?.pointer, '/address/geo/lat');
    assert.equal(items.get('preferred-name-2')?.pointer, '/pets/{row}/preferredName');
  });

  it('titles pages by the schema, and questions by their names where there is no title', () => {
    const words = createWords(document);
    assert.equal(words.of('address', 'title'), 'Where you live');
    assert.equal(words.of('work', 'title'), 'Work');
    assert.equal(words.of('preferred-name', 'label'), 'Preferred name');
  });

  it('gives the same linkIds every time', () => {
    assert.deepEqual([...outline(document).items.keys()], [...items.keys()]);
  });

  it('finds linkIds for names in any script', () => {
    const odd = plainForm({ properties: { 名前: text, 住所: text, '1st~/x': text } });
    assert.deepEqual([...outline(odd).items.keys()], ['question', 'question-2', 'st-x']);
    assert.equal(outline(odd).items.get('st-x')?.pointer, '/1st~0~1x');
  });
});
