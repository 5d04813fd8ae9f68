import { expect, waitUntil } from '@open-wc/testing';
import {
  act,
  choose,
  chooseFile,
  downloaded,
  find,
  openTool,
  passport,
  settled,
  shown,
} from '../../test-support/passport-page.js';
import type { CoHealthPassport } from '../co-health-passport.js';

const answers = {
  quick: { called: 'Sam', mustKnow: [{ thing: 'I have seizures' }] },
  likes: { likes: 'Tea & <b>toast</b>' },
  people: { doNotContact: [{ name: 'Keep Away' }] },
};
const words = 'four calm blue whales';

const save = async (element: CoHealthPassport, passphrase = ''): Promise<string> => {
  if (passphrase) find<HTMLInputElement>(element, '[id$="tool-pass"]').value = passphrase;
  const { name, text } = await downloaded(() => act(element, 'save'));
  expect(name).to.equal('health-passport.html');
  await settled(element);
  return text;
};

describe('saving a passport', () => {
  let element: CoHealthPassport;
  let other: CoHealthPassport;
  beforeEach(async () => {
    element = await passport(answers);
    other = await passport();
    await openTool(other, 'open');
  });
  afterEach(() => {
    element.remove();
    other.remove();
  });

  it('asks whether private answers go into the file, and says so until it is answered', async () => {
    await openTool(element, 'save');
    await act(element, 'save');
    expect(shown(element)).to.contain('Choose yes or no');
    expect(element.shadowRoot!.activeElement).to.equal(find(element, '[id$="tool-private-yes"]'));
  });

  it('with them brings everything back on another page', async () => {
    await openTool(element, 'save');
    await choose(element, 'Yes, put them in');
    const file = await save(element);
    expect(shown(element)).to.contain('Your passport is saved');
    await chooseFile(other, file);
    expect(shown(other)).to.contain('Your answers are back');
    expect(other.answers).to.deep.equal(element.answers);
    expect(other.session!.save().answers).to.deep.equal(element.session!.save().answers);
  });

  it('without them leaves them out, byte for byte', async () => {
    await openTool(element, 'save');
    await choose(element, 'No, leave them out');
    const file = await save(element);
    expect(file).to.contain('I have seizures');
    for (const words of ['Keep Away', 'doNotContact', 'people-do-not-contact'])
      expect(file.includes(words) && file.slice(file.indexOf(words) - 80, file.indexOf(words) + 40)).to.equal(
        false,
      );
    await chooseFile(other, file);
    expect(other.answers).to.have.nested.property('quick.called', 'Sam');
    expect(JSON.stringify(other.session!.save())).to.not.contain('Keep Away');
  });

  it('makes a file that can be read by itself: no script that runs, no address that is fetched', async () => {
    await openTool(element, 'save');
    await choose(element, 'No, leave them out');
    const file = await save(element);
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.body.textContent).to.contain('Tea & <b>toast</b>');
    expect(page.querySelector('h1')!.textContent).to.equal('My health passport');
    expect(page.querySelectorAll('script')).to.have.length(1);
    expect(page.querySelector('script')!.type).to.equal('application/json');
    expect(page.querySelector('[src], [href], link, img, iframe, b, [style], form')).to.equal(null);
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).to.match(
      /^default-src 'none'; style-src 'nonce-(\d+)'; base-uri 'none'; form-action 'none'$/,
    );
    expect(file).to.not.contain('<!--');
    expect(page.documentElement.lang).to.equal('en-GB');
  });

  it('with a passphrase leaves nothing to read, and opens only with it', async () => {
    await openTool(element, 'save');
    await choose(element, 'Yes, put them in');
    const file = await save(element, words);
    expect(file).to.not.match(/Sam|seizures|toast|Keep Away|calm/);
    expect(file).to.contain('This file is locked');
    await chooseFile(other, file);
    expect(shown(other)).to.contain('This file is locked');
    const box = find<HTMLInputElement>(other, '[id$="tool-pass"]');
    expect(other.shadowRoot!.activeElement).to.equal(box);
    box.value = 'four calm blue snails';
    await act(other, 'unlock');
    await settled(other);
    expect(shown(other)).to.contain('That did not open the file');
    expect(other.answers).to.not.have.nested.property('quick.called');
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    expect(other.shadowRoot!.activeElement).to.equal(box);
    box.value = words;
    await act(other, 'unlock');
    await settled(other);
    expect(other.answers).to.deep.equal(element.answers);
  }).timeout(30_000);

  it('does not take a passphrase that a machine guesses at once', async () => {
    await openTool(element, 'save');
    await choose(element, 'Yes, put them in');
    find<HTMLInputElement>(element, '[id$="tool-pass"]').value = 'short';
    await act(element, 'save');
    expect(shown(element)).to.contain('Use 12 letters or more');
  });

  it('asks before it takes the place of what is on the page, and lets the person keep it', async () => {
    await openTool(element, 'save');
    await choose(element, 'Yes, put them in');
    const file = await save(element);
    other.answers = { quick: { called: 'Somebody else' } };
    await other.updateComplete;
    await chooseFile(other, file);
    expect(shown(other)).to.contain('takes the place of the answers');
    expect(other.answers).to.have.nested.property('quick.called', 'Somebody else');
    await act(other, 'replace');
    expect(other.answers).to.have.nested.property('quick.called', 'Sam');
  });

  for (const [what, text, reply] of [
    ['is no passport', 'Hello', 'not a saved passport'],
    [
      'is of another form',
      '{"kind":"coform-progress","saved":{"form":"x","edition":"1","language":"en","started":"","answers":{}}}',
      'another form',
    ],
    [
      'is of a much newer edition',
      '{"kind":"coform-progress","saved":{"form":"health-passport","edition":"9.0.0","language":"en","started":"","answers":{}}}',
      'newer passport',
    ],
  ] as const) {
    it(`says kindly that a file ${what}`, async () => {
      await chooseFile(other, text);
      expect(shown(other)).to.contain(reply);
      expect(other.shadowRoot!.activeElement).to.equal(find(other, '[id$="tool-file"]'));
    });
  }

  it('takes a file that is dropped', async () => {
    const data = {
      form: 'health-passport',
      edition: '1.0.0',
      language: 'en-GB',
      started: '',
      answers: { quick: { called: 'Dropped' } },
    };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(
      new File([JSON.stringify({ kind: 'coform-progress', saved: data })], 'health-passport.json'),
    );
    find(other, '.co-drop').dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
    await waitUntil(() => shown(other).includes('Your answers are back'), 'not opened', { timeout: 15_000 });
    expect(other.answers).to.have.nested.property('quick.called', 'Dropped');
  });
});

describe('on a page without https', () => {
  it('says why nothing can be locked, and saves what anyone can read', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const element = await passport({ quick: { called: 'Sam' } });
    try {
      await openTool(element, 'save');
      expect(shown(element)).to.contain('does not start with https');
      expect(element.renderRoot.querySelector('[id$="tool-pass"]')).to.equal(null);
      expect(await save(element)).to.contain('Sam');
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
      Object.defineProperty(Crypto.prototype, 'subtle', subtle);
      element.remove();
    }
  });
});
