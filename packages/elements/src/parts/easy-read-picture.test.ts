import type { FormDocument, Locale } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { renderHtml } from '../html/index.js';
import { setPorts } from '../ports.js';

const form = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'tea',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  locales: ['en-GB-x-easyread'],
  title: 'Tea',
  data: {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Your name', maxLength: 100 },
      milk: { type: 'boolean', title: 'Do you take milk with it?' },
    },
  },
  layout: [
    {
      linkId: 'page',
      type: 'page',
      title: 'A cup of tea',
      items: [
        { linkId: 'words', type: 'display', text: 'Tea is free.' },
        { linkId: 'name', answer: '/name', as: 'textarea' },
        { linkId: 'milk', answer: '/milk' },
      ],
    },
  ],
} as unknown as FormDocument;
const easyRead: Locale = {
  $schema: 'https://coform.dev/locale/1',
  language: 'en-GB-x-easyread',
  status: 'reviewed',
  words: { milk: { label: 'Milk?' } },
  pictures: { page: 'cup', words: 'star', name: 'name-badge', milk: 'yes-no' },
};
const address = '/dist/cdn/pictures.svg';

describe('pictures of Easy Read', () => {
  let element: CoForm;
  const embed = async (language: string, locale: Locale = easyRead) => {
    element = new CoForm();
    element.setAttribute('no-history', '');
    element.language = language;
    element.locales = [locale];
    element.document = form;
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
  };
  const shown = () =>
    [...element.renderRoot.querySelectorAll('.co-picture use')].map((use) => use.getAttribute('href'));
  beforeEach(() => {
    setPorts({ pictures: address });
  });
  afterEach(() => {
    element.remove();
    setPorts({ pictures: undefined as never });
  });

  it('stand beside the page’s title, words and questions, in reading order', async () => {
    await embed('en-GB-x-easyread');
    expect(shown()).to.deep.equal(
      ['cup', 'star', 'name-badge', 'yes-no'].map((name) => `${address}#${name}`),
    );
  });

  it('are drawn in the colour of the words', async () => {
    await embed('en-GB-x-easyread');
    const picture = element.renderRoot.querySelector('.co-picture')!;
    const words = getComputedStyle(element.renderRoot.querySelector('.co-heading')!).color;
    expect(getComputedStyle(picture).color).to.equal(words);
    expect(picture.getBoundingClientRect().width).to.be.greaterThan(40);
  });

  it('leave what only a screen reader says out of sight, so that nothing widens the page', async () => {
    await embed('en-GB-x-easyread');
    const limit = element.renderRoot.querySelector('.co-form-group > .co-visually-hidden')!;
    expect(limit.textContent).to.contain('100 characters');
    expect(limit.getBoundingClientRect().width).to.equal(1);
  });

  it('say nothing, since the words beside them do, and pass every axe rule', async () => {
    await embed('en-GB-x-easyread');
    for (const picture of element.renderRoot.querySelectorAll('.co-picture'))
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(element.renderRoot.querySelector('.co-heading')!.textContent.trim()).to.equal('A cup of tea');
    await expect(element).to.be.accessible();
  });

  it('are not there in other words, and go when the person chooses those', async () => {
    await embed('en-GB');
    expect(shown()).to.deep.equal([]);
    element.language = 'en-GB-x-easyread';
    await element.updateComplete;
    await element.updateComplete;
    expect(shown()).to.have.length(4);
    element.language = 'en-GB';
    await element.updateComplete;
    await element.updateComplete;
    expect(shown()).to.deep.equal([]);
  });

  it('are not there where the page has no file of them', async () => {
    setPorts({ pictures: undefined as never });
    await embed('en-GB-x-easyread');
    expect(shown()).to.deep.equal([]);
  });

  for (const name of ['cup" onload="alert(1)', '../x', 'javascript:alert(1)', 'a#b', ''])
    it(`are nothing but plain names: ${JSON.stringify(name)}`, async () => {
      await embed('en-GB-x-easyread', { ...easyRead, pictures: { page: name } });
      expect(shown()).to.deep.equal([]);
      const html = renderHtml(form, {
        action: '/tea',
        language: 'en-GB-x-easyread',
        locales: [{ ...easyRead, pictures: { page: name } }],
        pictures: address,
      });
      expect(html).not.to.contain('<use');
    });

  it('stand in plain HTML as they do in the live form', async () => {
    await embed('en-GB-x-easyread');
    const html = renderHtml(form, {
      action: '/tea',
      language: 'en-GB-x-easyread',
      locales: [easyRead],
      pictures: address,
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const uses = [...page.querySelectorAll('svg.co-picture[aria-hidden="true"] > use')];
    expect(uses.map((use) => use.getAttribute('href'))).to.deep.equal(shown());
    expect(uses[0]!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });
});
