import { expect } from '@open-wc/testing';
import type { FormDocument } from '@coform/format';
import type { FormElement } from '../form-element.js';
import { setPorts } from '../ports.js';
import { display } from '../questions/display/index.js';
import { drawn } from '../questions/question-types.js';
import { radios } from '../questions/radios/index.js';
import { textarea } from '../questions/textarea/index.js';
import { OpeningElement } from './opening-element.js';
import { openingWords } from './opening-words.js';

const visit: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'trial',
  language: 'en-GB',
  title: 'A visit (an example)',
  data: {
    type: 'object',
    properties: {
      coming: {
        type: 'string',
        title: 'Will you come?',
        oneOf: [
          { const: 'yes', title: 'Yes' },
          { const: 'no', title: 'No' },
        ],
      },
      note: { type: 'string', title: 'Anything else?', maxLength: 100 },
      name: { type: 'string', title: 'Your name', maxLength: 100 },
    },
  },
  layout: [
    {
      linkId: 'first',
      type: 'page',
      title: 'Your visit',
      items: [
        { linkId: 'words', type: 'display', text: 'Call {trust.phone}.' },
        { linkId: 'coming', answer: '/coming' },
        { linkId: 'note', answer: '/note', as: 'textarea' },
      ],
    },
    { linkId: 'second', type: 'page', title: 'You', items: [{ linkId: 'name', answer: '/name' }] },
  ],
};

class OpensVisit extends OpeningElement {
  static override types = { display: drawn(display), radios: drawn(radios), textarea: drawn(textarea) };
  static override properties = {
    ...OpeningElement.properties,
    plain: { attribute: 'plain' },
    phrases: undefined,
  };

  constructor() {
    super();
    this.document = visit;
  }

  get said() {
    return this.phrased(openingWords);
  }
}
customElements.define('opens-visit', OpensVisit);

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

// `<co-form>` cannot be taken off a page again, so what happens without it comes first.
describe('an element that opens a form', () => {
  let element: OpensVisit;
  let asked = 0;
  let come: (() => void) | undefined;
  let fail: ((fault: Error) => void) | undefined;
  const find = <Found extends HTMLElement>(selector: string) =>
    element.shadowRoot!.querySelector<Found>(selector);
  const answer = (value: string) => {
    find<HTMLInputElement>(`input[value="${value}"]`)!.click();
  };
  const goOn = () => {
    find<HTMLButtonElement>('button[type="submit"]')!.click();
  };
  const status = () => find('[data-coming]')!.textContent.trim();
  const show = async (attributes: Readonly<Record<string, string>> = {}) => {
    element = new OpensVisit();
    element.setAttribute('no-history', '');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    await settled();
  };
  before(() => {
    setPorts({
      form: () => {
        asked += 1;
        return new Promise<void>((resolve, reject) => {
          come = () => {
            void import('../define.js').then(() => {
              resolve();
            });
          };
          fail = reject;
        });
      },
    });
  });
  afterEach(async () => {
    element.remove();
    fail?.(new Error('over'));
    await settled();
  });

  it('shows the first page by itself, with the Trust’s facts, and asks for nothing', async () => {
    await show();
    element.trust = { $schema: 'https://coform.dev/trust/1', name: 'A Trust', phone: '01632 960 100' };
    await settled();
    expect(find('h2')?.textContent).to.equal('Your visit');
    expect(element.shadowRoot!.textContent).to.contain('Call 01632 960 100.');
    expect(element.shadowRoot!.textContent).to.contain('Get help now');
    expect(element.shadowRoot!.querySelectorAll('input[type="radio"]')).to.have.length(2);
    expect(asked).to.equal(0);
    expect(element.session === undefined).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('asks for the rest with the first answer, once, and lets the person go on typing', async () => {
    await show();
    answer('yes');
    const note = find<HTMLTextAreaElement>('textarea')!;
    note.focus();
    note.value = 'Two of us';
    note.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    element.requestUpdate();
    await settled();
    expect(asked).to.equal(1);
    expect(find('textarea') === note && element.shadowRoot!.activeElement === note).to.equal(true);
    expect(note.value).to.equal('Two of us');
    expect(find<HTMLInputElement>('input[value="yes"]')!.checked).to.equal(true);
  });

  it('says that the rest is coming, and what to do when it does not come, and loses nothing', async () => {
    await show({ plain: '/visit/plain' });
    const faults: string[] = [];
    element.addEventListener('co-error', (event) => {
      faults.push((event as CustomEvent<{ code: string }>).detail.code);
    });
    answer('no');
    goOn();
    await settled();
    expect(status()).to.equal(openingWords.coming);
    fail!(Object.assign(new Error('no connection'), { code: 'script-refused', path: 'co-form.js' }));
    await settled();
    expect(status()).to.contain(openingWords.notHere);
    expect(find('[data-coming] a')!.getAttribute('href')).to.equal('/visit/plain');
    expect(faults).to.deep.equal(['script-refused']);
    expect(find<HTMLInputElement>('input[value="no"]')!.checked).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('offers no link that could run a script', async () => {
    await show({ plain: 'javascript:alert(1)' });
    goOn();
    await settled();
    fail!(new Error('no connection'));
    await settled();
    expect(find('[data-coming] a') === null).to.equal(true);
  });

  it('offers to try again where there is no first page to stand on', async () => {
    await show({ journey: 'single-page' });
    expect(asked).to.be.greaterThan(0);
    expect(find('details.co-crisis') !== null, 'help while it is on its way').to.equal(true);
    fail!(new Error('no connection'));
    await settled();
    expect(find('details.co-crisis') !== null, 'help where it did not come').to.equal(true);
    await expect(element).to.be.accessible();
    const before = asked;
    find<HTMLButtonElement>('[data-action="try-again"]')!.click();
    await settled();
    expect(asked).to.equal(before + 1);
  });

  it('goes on with what was entered when it came, in one shadow root, with focus on the next page', async () => {
    await show();
    answer('yes');
    goOn();
    await settled();
    come!();
    await customElements.whenDefined('co-form');
    await settled();
    expect(element.answers).to.deep.equal({ coming: 'yes' });
    expect(element.session!.getSnapshot().place).to.deep.equal({ at: 'page', page: 'second' });
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('You');
    const form = find<FormElement>('co-form')!;
    expect(form.shadowRoot === null).to.equal(true);
    expect(form.hasAttribute('no-history')).to.equal(true);
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says what it adds in the language of the form, by its file, by the host, or in English', async () => {
    await show();
    element.document = { ...visit, locales: ['cy'] };
    element.locales = [
      {
        $schema: 'https://coform.dev/locale/1',
        language: 'cy',
        status: 'reviewed',
        words: {},
        phrases: { coming: 'Yn dod', tryAgain: 'Eto' },
      },
    ];
    element.language = 'cy';
    await settled();
    element.phrases = { tryAgain: 'Rhowch gynnig arall' };
    await settled();
    expect(element.said.coming).to.equal('Yn dod');
    expect(element.said.tryAgain).to.equal('Rhowch gynnig arall');
    expect(element.said.plainPage).to.equal(openingWords.plainPage);
    element.language = 'en-GB';
    await settled();
    expect(element.said.coming).to.equal(openingWords.coming);
  });

  it('has the whole form from the beginning where <co-form> is on the page', async () => {
    const before = asked;
    await show();
    expect(asked).to.equal(before);
    expect(element.session!.document.id).to.equal('visit');
    element.answers = { coming: 'no' };
    await settled();
    expect(find<HTMLInputElement>('input[value="no"]')!.checked).to.equal(true);
  });

  it('is part of a form of the host’s: its answers go with it, and mistakes stop it', async () => {
    const host = document.createElement('form');
    document.body.append(host);
    await show({ name: 'visit' });
    host.append(element);
    element.document = { ...visit, data: { ...visit.data, required: ['name'] } };
    await settled();
    expect(host.checkValidity()).to.equal(false);
    element.answers = { coming: 'yes', name: 'Ada' };
    await settled();
    expect(host.checkValidity()).to.equal(true);
    expect(new FormData(host).get('visit')).to.equal('{"coming":"yes","name":"Ada"}');
    host.remove();
  });

  it('cannot be changed while a fieldset of the host’s is disabled', async () => {
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    document.body.append(fieldset);
    await show();
    fieldset.append(element);
    await settled();
    expect(find<HTMLInputElement>('input')!.matches(':disabled')).to.equal(true);
    fieldset.remove();
  });

  it('stands in the page itself with light-dom', async () => {
    await show({ 'light-dom': '' });
    expect(element.shadowRoot === null).to.equal(true);
    expect(element.querySelectorAll('input[type="radio"]')).to.have.length(2);
    await expect(element).to.be.accessible();
  });
});
