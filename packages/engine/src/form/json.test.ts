import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathOf, pointerTo, putValue, valueAt, type JsonObject } from './json.js';

describe('places in answers', () => {
  it('are property names, escaped in pointers', () => {
    assert.deepEqual(pathOf('/a~1b/~0c/'), ['a/b', '~c', '']);
    assert.equal(pointerTo('/a', 'b/~'), '/a/b~1~0');
    assert.deepEqual(pathOf(pointerTo('', '~1')), ['~1']);
  });

  it('are made as they are needed', () => {
    const answers: JsonObject = {};
    putValue(answers, ['a', 'b'], 1);
    putValue(answers, ['a', 'c'], 2);
    assert.deepEqual(answers, { a: { b: 1, c: 2 } });
    assert.equal(valueAt(answers, ['a', 'c']), 2);
  });

  it('may have the names of built-in properties', () => {
    const answers: JsonObject = {};
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assert.equal(valueAt(answers, [name]), undefined);
      putValue(answers, [name, 'x'], 1);
    }
    assert.equal(JSON.stringify(answers), '{"__proto__":{"x":1},"constructor":{"x":1},"toString":{"x":1}}');
    assert.equal(({} as { x?: number }).x, undefined);
  });
});
