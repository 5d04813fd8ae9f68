import { expect } from '@open-wc/testing';
import { newKey } from './new-key.js';

describe('a key for a response', () => {
  const { crypto } = globalThis;
  afterEach(() => {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  });

  for (const [where, value] of Object.entries({
    'as it is': crypto,
    'on a page that came by plain http': { getRandomValues: null },
    'in Node 18': undefined,
  })) {
    it(`is another one each time, and one that receivers take: ${where}`, () => {
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
      const keys = Array.from({ length: 1000 }, newKey);
      expect(new Set(keys).size).to.equal(1000);
      for (const key of keys) expect(key).to.match(/^[\w-]{16,64}$/);
    });
  }
});
