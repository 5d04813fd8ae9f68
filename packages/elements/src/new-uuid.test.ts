import { expect } from '@open-wc/testing';
import { newUuid } from './new-uuid.js';

describe('a new UUID', () => {
  const { crypto } = globalThis;
  afterEach(() => {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  });

  for (const [where, value] of Object.entries({
    'as it is': crypto,
    'on a page that came by plain http': {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    },
    'in Node 18': undefined,
  })) {
    it(`is another one each time, in the form that FHIR and receivers take: ${where}`, () => {
      Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
      const made = Array.from({ length: 1000 }, newUuid);
      expect(new Set(made).size).to.equal(1000);
      for (const uuid of made)
        expect(uuid).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    });
  }
});
