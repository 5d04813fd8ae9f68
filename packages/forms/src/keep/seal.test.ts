import { expect } from '@open-wc/testing';
import { KeptError } from './kept-error.js';
import { isSealed, seal, unseal } from './seal.js';

const refusal = async (opening: Promise<unknown>): Promise<string> => {
  try {
    await opening;
    return 'opened';
  } catch (thrown) {
    return thrown instanceof KeptError ? thrown.code : String(thrown);
  }
};

describe('a locked text', () => {
  it('opens with its passphrase and with no other', async () => {
    const sealed = await seal('the words', 'four calm blue whales', 10);
    expect(await unseal(sealed, 'four calm blue whales')).to.equal('the words');
    expect(await refusal(unseal(sealed, 'four calm blue whale'))).to.equal('wrong-passphrase');
    expect(await refusal(unseal(sealed, ''))).to.equal('wrong-passphrase');
  });

  it('opens however a keyboard writes the same letters, and whatever space is around them', async () => {
    const sealed = await seal('the words', 'café au lait noir', 10);
    expect(await unseal(sealed, ' cafe\u0301 au lait noir ')).to.equal('the words');
  });

  it('is another text each time, so that nobody sees that two are the same', async () => {
    const [one, two] = [
      await seal('same', 'four calm blue whales', 10),
      await seal('same', 'four calm blue whales', 10),
    ];
    expect(one.data).to.not.equal(two.data);
    expect(one.salt).to.not.equal(two.salt);
    expect(one.iv).to.not.equal(two.iv);
  });

  it('uses 600 000 rounds, and AES with the passphrase or its words nowhere', async () => {
    const sealed = await seal('the words', 'four calm blue whales');
    expect(sealed.iterations).to.equal(600_000);
    expect(JSON.stringify(sealed)).to.not.contain('calm');
  });

  it('does not open when one letter of it was changed', async () => {
    const sealed = await seal('the words', 'four calm blue whales', 10);
    const data = `${sealed.data.startsWith('A') ? 'B' : 'A'}${sealed.data.slice(1)}`;
    expect(await refusal(unseal({ ...sealed, data }, 'four calm blue whales'))).to.equal('wrong-passphrase');
    expect(await refusal(unseal({ ...sealed, salt: '%' }, 'four calm blue whales'))).to.equal(
      'wrong-passphrase',
    );
  });

  it('is none when its shape is wrong, or when it would keep the page busy for minutes', async () => {
    const sealed = await seal('the words', 'four calm blue whales', 10);
    expect(isSealed(sealed)).to.equal(true);
    expect(isSealed({ ...sealed, iterations: 1e9 })).to.equal(false);
    expect(isSealed({ ...sealed, iterations: -1 })).to.equal(false);
    expect(isSealed({ ...sealed, data: 3 })).to.equal(false);
    expect(isSealed(null)).to.equal(false);
  });
});
