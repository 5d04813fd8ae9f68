import { expect } from '@open-wc/testing';
import { KeptError } from './kept-error.js';
import { openPassportFile } from './open-passport-file.js';

const document = { id: 'small', edition: '2.3.0' };
const saved = {
  form: 'small',
  edition: '2.3.0',
  language: 'en-GB',
  started: '2026-01-01T00:00:00.000Z',
  answers: { name: 'Sam' },
};
const file = (more: object = {}, kind = 'coform-kept'): string =>
  JSON.stringify({ kind, saved: { ...saved, ...more } });

const refusal = async (text: string, passphrase?: string): Promise<string> => {
  try {
    await openPassportFile(text, document, passphrase);
    return 'opened';
  } catch (thrown) {
    return thrown instanceof KeptError ? thrown.code : String(thrown);
  }
};

describe('a file that somebody opens', () => {
  it('may be what any form saves, or the data in a page', async () => {
    expect((await openPassportFile(file({}, 'coform-progress'), document)).saved.answers).to.deep.equal({
      name: 'Sam',
    });
    const page = `<!doctype html><p> id="coform-kept"></p><script type="application/json" id="coform-kept">${file()}</script>`;
    expect((await openPassportFile(page, document)).saved.answers).to.deep.equal({ name: 'Sam' });
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['a text', 'My passport'],
    ['a page of somebody else', '<p>Hello</p>'],
    ['a page that is cut off', '<script id="coform-kept">{"kind":'],
    ['another JSON', '{"kind":"other"}'],
    ['null', 'null'],
    ['answers that are a list', file({ answers: [] })],
    ['no language', file({ language: 7 })],
  ] as const) {
    it(`is refused when it holds ${what}`, async () => {
      expect(await refusal(text)).to.equal('not-kept');
    });
  }

  it('is refused when it is of another form, or far too large', async () => {
    expect(await refusal(file({ form: 'other' }))).to.equal('other-form');
    expect(await refusal('x'.repeat(5_000_001))).to.equal('too-large');
  });

  it('is refused only by a newer major edition: a newer minor one opens', async () => {
    expect(await refusal(file({ edition: '3.0.0' }))).to.equal('newer-edition');
    expect(await refusal(file({ edition: '2.9.0' }))).to.equal('opened');
    expect(await refusal(file({ edition: '1.0.0' }))).to.equal('opened');
  });

  it('asks for its passphrase when it is locked', async () => {
    const locked = { kind: 'coform-sealed', iterations: 10, salt: '', iv: '', data: '' };
    expect(await refusal(JSON.stringify(locked))).to.equal('locked');
    expect(await refusal(JSON.stringify(locked), 'any words at all')).to.equal('wrong-passphrase');
  });

  it('leaves out of its record what has the wrong shape', async () => {
    const receipt = {
      reader: 'ward',
      sections: ['me', 3],
      private: 'yes',
      when: '2026-11-23T09:00Z',
      how: 'file',
    };
    const record = {
      choices: { ward: ['me', 4], __proto__: ['x'] },
      receipts: [receipt, { ...receipt, when: 'yesterday' }, 7],
      changes: { name: '2026-11-23T09:00Z', other: '<b>' },
    };
    const kept = await openPassportFile(JSON.stringify({ ...JSON.parse(file()), record }), document);
    expect(kept.record).to.deep.equal({
      choices: { ward: ['me'] },
      receipts: [{ ...receipt, sections: ['me'], private: false }],
      changes: { name: '2026-11-23T09:00Z' },
    });
  });
});
