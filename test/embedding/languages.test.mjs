// A form in another language: words that were given, words that are fetched, drafts only where they are wanted.
import { expect } from '@open-wc/testing';
import { setPorts } from '../../packages/elements/dist/index.js';
import '../../packages/elements/dist/define.js';

const document_ = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  locales: ['cy', 'ur'],
  title: 'Your visit',
  data: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string', title: 'What is your name?', maxLength: 50 } },
  },
};
const locale = (language, label, status) => ({
  $schema: 'https://coform.dev/locale/1',
  language,
  status,
  words: { name: { label } },
});
const files = {
  'ur visit': locale('ur', 'آپ کا نام کیا ہے؟', 'machine-draft'),
  'ur ': {
    language: 'ur',
    status: 'machine-draft',
    words: { continue: 'جاری رکھیں', machineDraft: 'کمپیوٹر' },
  },
  'cy visit': locale('cy', 'Beth yw eich enw?', 'reviewed'),
  'cy ': { language: 'cy', status: 'reviewed', words: { continue: 'Parhau' } },
};
let asked;
let element;
async function page(attributes) {
  element = document.createElement('co-form');
  element.setAttribute('no-history', '');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.document = document_;
  document.body.append(element);
  await settled();
  return element.shadowRoot;
}
async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
}
const label = (root) => root.querySelector('label').textContent;
const go = (root) => root.querySelector('button[type=submit]').textContent;

describe('a form in another language', () => {
  beforeEach(() => {
    asked = [];
    setPorts({
      language: async (tag, form = '') => {
        asked.push(`${tag} ${form}`);
        return files[`${tag} ${form}`];
      },
    });
  });
  afterEach(() => element.remove());

  it('fetches nothing for English', async () => {
    const root = await page({});
    expect(asked).to.deep.equal([]);
    expect(label(root)).to.equal('What is your name?');
  });

  it('shows words that a person has checked', async () => {
    const root = await page({ language: 'cy' });
    expect(label(root)).to.equal('Beth yw eich enw?');
    expect(go(root)).to.equal('Parhau');
    expect(root.querySelector('.co-root').lang).to.equal('cy');
  });

  it('shows a computer’s words only where the host wants them, and says so', async () => {
    const root = await page({ language: 'ur' });
    expect(label(root)).to.equal('What is your name?');
    expect(go(root)).to.equal('Continue');
    element.remove();
    const drafts = await page({ language: 'ur', 'machine-drafts': '' });
    expect(label(drafts)).to.equal('آپ کا نام کیا ہے؟');
    expect(go(drafts)).to.equal('جاری رکھیں');
    expect(drafts.querySelector('.co-root').dir).to.equal('rtl');
    expect(drafts.querySelector('.co-inset').textContent).to.equal('کمپیوٹر');
    await expect(element).to.be.accessible();
  });

  it('changes in place and keeps what was typed', async () => {
    const root = await page({});
    const input = root.querySelector('input');
    input.value = 'Sam';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    element.setAttribute('language', 'cy');
    await settled();
    expect(label(root)).to.equal('Beth yw eich enw?');
    expect(root.querySelector('input').value).to.equal('Sam');
    element.setAttribute('language', 'en-GB');
    await settled();
    expect(label(root)).to.equal('What is your name?');
    expect(element.answers).to.deep.equal({ name: 'Sam' });
  });

  it('stays in English and says so to the developer when nothing arrives', async () => {
    setPorts({ language: () => Promise.reject(new Error('offline')) });
    const heard = [];
    document.body.addEventListener('co-error', (event) => heard.push(event.detail.message), { once: true });
    const root = await page({ language: 'cy' });
    expect(label(root)).to.equal('What is your name?');
    expect(heard).to.deep.equal(['offline']);
  });

  it('takes nothing for markup', async () => {
    files['cy visit'] = locale('cy', '<img src=x onerror=alert(1)>', 'reviewed');
    const root = await page({ language: 'cy' });
    expect(root.querySelector('img')).to.equal(null);
    expect(label(root)).to.contain('<img');
  });
});
