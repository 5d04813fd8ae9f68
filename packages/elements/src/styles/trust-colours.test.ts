import { formColours, type FormDocument, type Trust } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { trustStyles } from '../html/index.js';
import { tokens } from './tokens.js';

const form = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'name',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Your name',
  data: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 100 } } },
} as unknown as FormDocument;
const trust: Trust = {
  $schema: 'https://coform.dev/trust/1',
  name: 'Example Trust',
  colours: { button: '#4b2a7b', 'button-hover': '#351c59' },
};

describe("a form in a Trust's colours", () => {
  let element: CoForm;
  const embed = async (given: Trust, attributes: Readonly<Record<string, string>> = {}) => {
    element = new CoForm();
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.document = form;
    element.trust = given;
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
  };
  const button = () => element.renderRoot.querySelector('button[type=submit]')!;
  afterEach(() => {
    element.remove();
    document.documentElement.style.colorScheme = '';
    document.adoptedStyleSheets = [];
  });

  for (const place of ['shadow', 'light-dom'])
    it(`has its button in them: ${place}`, async () => {
      await embed(trust, place === 'light-dom' ? { 'light-dom': '' } : {});
      expect(getComputedStyle(button()).backgroundColor).to.equal('rgb(75, 42, 123)');
    });

  it('gives way to what the page itself says of the element', async () => {
    await embed(trust);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('co-form { --co-button: #005500 }');
    document.adoptedStyleSheets = [sheet];
    expect(getComputedStyle(button()).backgroundColor).to.equal('rgb(0, 85, 0)');
  });

  it('changes with the Trust', async () => {
    await embed(trust);
    element.trust = { ...trust, colours: {} };
    await element.updateComplete;
    await element.updateComplete;
    expect(getComputedStyle(button()).backgroundColor).to.equal('rgb(18, 102, 74)');
  });

  it('stays dark on a dark page with other buttons, and light with other words', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await embed(trust);
    const root = () => element.renderRoot.querySelector('.co-root')!;
    expect(getComputedStyle(root()).backgroundColor).to.equal('rgb(20, 25, 28)');
    element.trust = { ...trust, colours: { link: '#3a1a6e' } };
    await element.updateComplete;
    await element.updateComplete;
    expect(getComputedStyle(root()).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('takes nothing from the file but colours', () => {
    const colours = {
      link: '#3a1a6e',
      button: 'red;} body{display:none',
      'x}y{': '#000000',
      error: 'url(//a)',
    };
    expect(trustStyles({ colours })).to.equal(':where(.co-root){color-scheme:light;--co-link:#3a1a6e}');
    expect(trustStyles({})).to.equal('');
    expect(trustStyles({ colours: { button: '#3a1a6e' } }, ['co-course-list'])).to.equal(
      ':where(.co-root,co-course-list){--co-button:#3a1a6e}',
    );
  });
});

describe('the colours that a check of a trust file knows', () => {
  it('are those of the style sheet, with its own values on a light page', () => {
    const own = [...tokens.matchAll(/--_[\w-]+: var\(--co-([\w-]+), (#\w{6})\)/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(own)).to.deep.equal(formColours);
  });
});
