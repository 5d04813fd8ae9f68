import type { FormDocument, Locale, Trust } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { handlePost, renderHtml } from '../html/index.js';
import { startLanguageChoice } from './index.js';

const form = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'name',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  locales: ['en-GB-x-easyread', 'cy', 'ur'],
  title: 'Your name',
  optionalSaidOnce: true,
  data: {
    type: 'object',
    properties: { name: { type: 'string', title: 'What is your name?', maxLength: 100 } },
  },
  layout: [{ linkId: 'page', type: 'page', items: [{ linkId: 'name', answer: '/name' }] }],
} as unknown as FormDocument;
const locale = (language: string, label: string): Locale => ({
  $schema: 'https://coform.dev/locale/1',
  language,
  status: 'reviewed',
  words: { name: { label } },
});
const locales = [
  locale('en-GB-x-easyread', 'Your name?'),
  locale('cy', 'Beth yw eich enw?'),
  locale('ur', 'آپ کا نام کیا ہے؟'),
];
const trust: Trust = { $schema: 'https://coform.dev/trust/1', name: 'Example Trust' };

describe('the choice of languages above a form', () => {
  let ending: AbortController;
  let element: CoForm;
  const root = () => element.renderRoot;
  const buttons = () => [...root().querySelectorAll<HTMLButtonElement>('.co-languages button')];
  const embed = async (attributes: Readonly<Record<string, string>>, given: Trust = trust) => {
    element = new CoForm();
    for (const [name, value] of Object.entries({ 'no-history': '', ...attributes }))
      element.setAttribute(name, value);
    element.trust = given;
    element.locales = locales;
    element.document = form;
    document.body.append(element);
    await drawn();
  };
  const drawn = async () => {
    for (let turn = 0; turn < 3; turn += 1) await element.updateComplete;
  };
  beforeEach(() => {
    ending = new AbortController();
    startLanguageChoice({ signal: ending.signal });
  });
  afterEach(() => {
    ending.abort();
    element.remove();
  });

  it('gives each language under its own name and in its own language', async () => {
    await embed({ 'choose-language': '' });
    expect(buttons().map(({ textContent, lang }) => `${lang} ${textContent}`)).to.deep.equal([
      'en-GB English',
      'en-GB-x-easyread English: Easy Read',
      'cy Cymraeg',
      'ur اردو',
    ]);
    expect(root().querySelector('.co-languages')!.ariaLabel).to.equal('Choose a language');
    await expect(element).to.be.accessible();
  });

  it('changes the words in place, keeps the answer and the focus, and says which it is', async () => {
    await embed({ 'choose-language': '' });
    const input = root().querySelector<HTMLInputElement>('[data-key="name"]')!;
    input.value = 'Sam';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const [english, , welsh] = buttons();
    welsh!.focus();
    welsh!.click();
    await drawn();
    expect(root().querySelector('label')!.textContent).to.equal('Beth yw eich enw?');
    expect(root().querySelector<HTMLInputElement>('[data-key="name"]')!.value).to.equal('Sam');
    expect((root() as ShadowRoot).activeElement).to.equal(welsh);
    expect(welsh!.getAttribute('aria-current')).to.equal('true');
    expect(english!.hasAttribute('aria-current')).to.equal(false);
  });

  it('offers what the Trust offers, and the form’s own language always', async () => {
    await embed({ 'choose-language': '' }, { ...trust, languages: ['ur', 'pl', 'EN-gb-x-EASYREAD'] });
    expect(buttons().map(({ lang }) => lang)).to.deep.equal(['en-GB', 'en-GB-x-easyread', 'ur']);
  });

  it('is not there where there is nothing to choose, or the host does not ask for it', async () => {
    await embed({ 'choose-language': '' }, { ...trust, languages: ['en-GB'] });
    expect(root().querySelector<HTMLElement>('.co-languages')!.hidden).to.equal(true);
    element.remove();
    await embed({});
    expect(root().querySelector('.co-languages')).to.equal(null);
  });

  it('stands there once when the script is there twice, and in the light DOM', async () => {
    startLanguageChoice({ signal: ending.signal });
    await embed({ 'choose-language': '', 'light-dom': '' });
    expect(element.querySelectorAll('.co-languages')).to.have.length(1);
    expect(getComputedStyle(element.querySelector('.co-languages')!).display).to.equal('flex');
  });
});

describe('the choice of languages without a script', () => {
  const options = (language: string) => ({
    action: `/name?language=${language}`,
    language,
    locales,
    languages: ['en-GB', 'cy'].map((tag) => ({ language: tag, action: `/name?language=${tag}` })),
  });
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const pressed = (page: Document, button: HTMLButtonElement) => {
    const data = new FormData(page.querySelector('form')!);
    data.set(button.name, button.value);
    return data;
  };

  it('posts what was entered to the same page in the other language, and tells nobody of mistakes', async () => {
    const page = parsed(renderHtml(form, options('en-GB')));
    const welsh = page.querySelector<HTMLButtonElement>('.co-languages [lang="cy"]')!;
    expect(welsh.textContent).to.equal('Cymraeg');
    expect(welsh.getAttribute('formaction')).to.equal('/name?language=cy');
    page.querySelector<HTMLInputElement>('#co-name')!.setAttribute('value', 'Sam');
    const { html, place } = await handlePost(form, pressed(page, welsh), options('cy'));
    const next = parsed(html);
    expect(place).to.deep.equal({ at: 'page', page: 'page' });
    expect(next.querySelector('label')!.textContent).to.equal('Beth yw eich enw?');
    expect(next.querySelector<HTMLInputElement>('#co-name')!.value).to.equal('Sam');
    expect(next.querySelector('.co-languages [aria-current]')!.textContent).to.equal('Cymraeg');
    expect(next.querySelector('[data-error-summary]')).to.equal(null);
  });

  it('posts to no address but a page’s', () => {
    const languages = [{ language: 'cy', action: 'javascript:alert(1)' }];
    expect(() => renderHtml(form, { action: '/name', languages })).to.throw(/no address that a page may use/);
  });
});
