import type { FormResponse } from '@coform/engine';
import { expect } from '@open-wc/testing';
import { TryKeys } from './try-keys.js';

const response = (name: string, minute = '05'): FormResponse => ({
  form: 'visit',
  edition: '1.0.0',
  language: 'en-GB',
  status: 'completed',
  started: '2026-11-23T09:00:00.000Z',
  authored: `2026-11-23T09:${minute}:00.000Z`,
  answers: { name },
});

describe('the key by which a receiver knows a response', () => {
  let keys: TryKeys;
  beforeEach(() => {
    keys = new TryKeys();
  });

  it('is the same for every try at the same answers, also after others were tried', () => {
    const first = keys.of(response('Sam'));
    expect(keys.of(response('Ann'))).not.to.equal(first);
    expect(keys.of(response('Sam', '06'))).to.equal(first);
  });

  it('is the one that a page without JavaScript tried under', () => {
    keys.carry(response('Sam'), 'a-key-of-the-plain-page');
    expect(keys.of(response('Sam', '06'))).to.equal('a-key-of-the-plain-page');
    expect(keys.of(response('Ann'))).not.to.equal('a-key-of-the-plain-page');
  });

  for (const key of [undefined, 7, 'short', 'with\nanother-header: yes', 'x'.repeat(65)])
    it(`is no key of another sort that a page may hold: ${JSON.stringify(key)}`, () => {
      keys.carry(response('Sam'), key);
      expect(keys.of(response('Sam'))).to.match(/^[\da-f-]{36}$/);
    });

  it('is another one after the response was received or refused', () => {
    const first = keys.of(response('Sam'));
    keys.forget(response('Sam', '06'));
    expect(keys.of(response('Sam'))).not.to.equal(first);
  });
});
