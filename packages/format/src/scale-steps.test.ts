import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaleSteps } from './scale-steps.js';

describe('the numbers of a scale', () => {
  it('go from 0 to 10 where the schema does not say', () => {
    assert.deepEqual(scaleSteps(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are those of the schema’s range, and never more than fit in one row', () => {
    assert.deepEqual(scaleSteps({ minimum: 1, maximum: 4 }), [1, 2, 3, 4]);
    assert.deepEqual(scaleSteps({ minimum: -2, maximum: 0 }), [-2, -1, 0]);
    assert.equal(scaleSteps({ minimum: 0, maximum: 1e9 }).length, 11);
  });

  it('are none where the range is upside down', () => {
    assert.deepEqual(scaleSteps({ minimum: 5, maximum: 1 }), []);
  });
});
