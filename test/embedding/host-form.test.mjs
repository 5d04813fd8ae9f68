// A form element inside a <form> of the host's page.
import { expect } from '@open-wc/testing';
import { pressKey, typeText } from '../../packages/elements/dist/test-support/keys.js';
import '../../packages/elements/dist/define.js';

const visit = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Your visit',
  journey: 'single-page',
  data: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'What is your name?', maxLength: 50 },
      email: { type: 'string', format: 'email', title: 'What is your email address?', maxLength: 100 },
      secret: { type: 'string', title: 'What is private?', maxLength: 50 },
    },
  },
  layout: [
    {
      linkId: 'all',
      type: 'page',
      items: [
        { linkId: 'name', answer: '/name', shortName: 'your name', autocomplete: 'name' },
        { linkId: 'email', answer: '/email', shortName: 'your email address' },
        { linkId: 'secret', answer: '/secret', private: true },
      ],
    },
  ],
};

let host;
async function page(attributes = { name: 'visit' }, around = (form) => form) {
  host = document.createElement('form');
  host.setAttribute('aria-label', 'The host’s own form');
  const element = document.createElement('co-form');
  element.setAttribute('no-history', '');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.document = visit;
  const own = document.createElement('input');
  own.name = 'own';
  own.setAttribute('aria-label', 'The host’s own');
  own.value = 'host';
  host.append(own, around(element));
  host.addEventListener('submit', (event) => {
    event.preventDefault();
    host.dataset.sent = String(Number(host.dataset.sent ?? 0) + 1);
  });
  document.body.append(host);
  await element.updateComplete;
  return element;
}
const control = (element, key) => (element.shadowRoot ?? element).querySelector(`input[data-key="${key}"]`);
async function type(element, key, text) {
  control(element, key).focus();
  await typeText(text);
}
const given = () => [...new FormData(host).entries()];

describe('a form element in a form of the host’s', () => {
  afterEach(() => host.remove());

  it('gives its answers once, as JSON, without private ones', async () => {
    const element = await page();
    await type(element, 'name', 'Sam');
    await type(element, 'secret', 'hidden');
    expect(given()).to.deep.equal([
      ['own', 'host'],
      ['visit', '{"name":"Sam"}'],
    ]);
  });

  it('gives one field for each answer where the host wants fields', async () => {
    const element = await page({ name: 'visit', 'form-value': 'fields' });
    await type(element, 'name', 'Sam');
    expect(given()).to.deep.equal([
      ['own', 'host'],
      ['visit.name', 'Sam'],
    ]);
  });

  it('gives nothing without a name, and does not keep the host’s form from being sent', async () => {
    const element = await page({});
    await type(element, 'secret', 'x');
    expect(given()).to.deep.equal([['own', 'host']]);
    expect(host.checkValidity()).to.equal(true);
  });

  it('keeps the host’s form from being sent until everything is mended, and says what to mend', async () => {
    const element = await page();
    host.requestSubmit();
    await element.updateComplete;
    expect(host.dataset.sent).to.equal(undefined);
    const summary = element.shadowRoot.querySelector('[data-error-summary]');
    expect(summary.textContent).to.contain('Enter your name');
    expect(element.shadowRoot.activeElement).to.equal(summary);
    await type(element, 'name', 'Sam');
    host.requestSubmit();
    expect(host.dataset.sent).to.equal('1');
  });

  it('starts again when the host’s form is reset', async () => {
    const element = await page();
    await type(element, 'name', 'Sam');
    host.reset();
    await element.updateComplete;
    expect(control(element, 'name').value).to.equal('');
    expect(element.answers).to.deep.equal({});
  });

  it('is turned off by a disabled fieldset, keeps what was typed, and gives nothing then', async () => {
    const around = document.createElement('fieldset');
    const element = await page(undefined, (form) => {
      around.append(form);
      return around;
    });
    await type(element, 'name', 'Sam');
    around.disabled = true;
    await element.updateComplete;
    expect(control(element, 'name').matches(':disabled')).to.equal(true);
    expect(control(element, 'name').value).to.equal('Sam');
    expect(given()).to.deep.equal([['own', 'host']]);
    expect(element.shadowRoot.querySelector('.co-crisis summary').matches(':disabled')).to.equal(false);
    around.disabled = false;
    await element.updateComplete;
    expect(control(element, 'name').matches(':disabled')).to.equal(false);
    expect(given()).to.deep.include(['visit', '{"name":"Sam"}']);
  });

  for (const mode of ['shadow', 'light-dom']) {
    it(`keeps Enter in a box from sending the page’s form around it (${mode})`, async () => {
      const element = await page(mode === 'light-dom' ? { 'light-dom': '' } : {});
      await type(element, 'email', 'wrong');
      await pressKey('Enter');
      await element.updateComplete;
      expect(host.dataset.sent).to.equal(undefined);
      expect((element.shadowRoot ?? element).querySelector('[data-error-summary]')).to.not.equal(null);
    });
  }

  it('takes what the browser fills in by itself', async () => {
    const element = await page();
    const name = control(element, 'name');
    expect(name.autocomplete).to.equal('name');
    name.value = 'Sam Example';
    name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    name.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(element.answers).to.deep.equal({ name: 'Sam Example' });
  });

  it('takes back what the browser kept, where the host asked for that', async () => {
    const first = await page({ name: 'visit', autocomplete: 'on' });
    await type(first, 'name', 'Sam');
    const kept = JSON.stringify(first.session.save());
    host.remove();
    const second = await page({ name: 'visit', autocomplete: 'on' });
    second.formStateRestoreCallback(kept, 'restore');
    await second.updateComplete;
    expect(control(second, 'name').value).to.equal('Sam');
  });

  it('passes every axe rule while it is turned off', async () => {
    const element = await page({ name: 'visit', disabled: '' });
    await element.updateComplete;
    expect(control(element, 'name').matches(':disabled')).to.equal(true);
    await expect(element).to.be.accessible();
  });
});
