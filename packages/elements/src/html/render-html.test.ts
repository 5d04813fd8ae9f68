import { expect } from '@open-wc/testing';
import { allFixtures } from '../questions/all-fixtures.js';
import { fixtureDocument } from '../questions/fixture.js';
import { allTypes } from '../questions/registry.js';
import { formSheet } from '../styles/index.js';
import { visit } from '../test-support/visit-form.js';
import { parseFormData, renderHtml, styleSheet } from './index.js';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const action = '/form';

describe('a page drawn as HTML', () => {
  it('begins where the journey does, or where it is told to', () => {
    const heading = (page?: string) =>
      parse(renderHtml(visit, { action, ...(page ? { page } : {}) }))
        .querySelector('[data-page] .co-heading')
        ?.textContent.trim();
    expect(heading()).to.equal('Your visit');
    expect(heading('company')).to.equal('Who comes with you');
    expect(heading('check')).to.equal('Check your answers');
    // No such page, so nobody is sent there.
    expect(heading('__proto__')).to.equal('Your visit');
  });

  it('has the heading level, the language and the ids that it is given', () => {
    const page = parse(renderHtml(visit, { action, headingLevel: 3, prefix: 'second' }));
    expect(page.querySelector('[data-page] h3')?.textContent.trim()).to.equal('Your visit');
    expect(page.querySelector('.co-root')?.getAttribute('lang')).to.equal('en-GB');
    expect(
      [...page.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => !id.startsWith('second-')),
    ).to.deep.equal([]);
  });

  it('shows what another validator found, beside the question and in the summary', () => {
    const page = parse(
      renderHtml(visit, {
        action,
        answers: { wants: true, when: 'x' },
        issues: [
          { instancePath: '', keyword: 'required', params: { missingProperty: 'wants' } },
          { instancePath: '/when', keyword: 'minLength', params: { limit: 3 } },
          { instancePath: '/elsewhere', keyword: 'type', params: {} },
        ],
      }),
    );
    const links = [...page.querySelectorAll('[data-error-summary] li')].map((node) =>
      node.textContent.trim(),
    );
    expect(links).to.deep.equal([
      'Select yes or no: Do you want a visit?',
      'Your answer must be 3 characters or more: When suits you?',
      'There is a problem',
    ]);
    expect(page.querySelector('#co-when')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows what the form itself finds when it is asked to', () => {
    const document_ = { ...visit, data: { ...visit.data, required: ['wants'] } };
    const page = parse(renderHtml(document_, { action, issues: true }));
    expect(page.querySelectorAll('[data-error-summary] a')).to.have.length(1);
  });

  it('stands in a shadow root before any script comes, with a linked style sheet', () => {
    const html = renderHtml(visit, { action, shadow: true, stylesheetHref: '/coform.css?a&b' });
    const page = Document.parseHTMLUnsafe(`<co-form>${html}</co-form>`);
    const root = page.querySelector('co-form')!.shadowRoot!;
    expect(root.mode).to.equal('open');
    expect(root.querySelector('link[rel=stylesheet]')?.getAttribute('href')).to.equal('/coform.css?a&b');
    expect(root.querySelector('form')?.getAttribute('method')).to.equal('post');
    const label = [...root.querySelectorAll('label')].find((node) => node.textContent === 'Yes')!;
    expect(label.control?.id).to.equal(label.htmlFor);
  });

  for (const fixture of allFixtures) {
    it(`leaves no button that does nothing, and every id in its place: ${fixture.type} (${fixture.name})`, () => {
      const page = parse(
        renderHtml(fixtureDocument(fixture), { action, answers: { asked: fixture.answer }, issues: true }),
      );
      expect(page.querySelectorAll('button:not([type=submit])')).to.have.length(0);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const node of page.querySelectorAll('[for], [aria-describedby], [aria-labelledby]')) {
        for (const name of ['for', 'aria-describedby', 'aria-labelledby'])
          for (const id of node.getAttribute(name)?.split(' ') ?? [])
            expect(ids, node.outerHTML).to.include(id);
      }
    });

    // A total is worked out from other answers, and never posted.
    if (fixture.type === 'total') continue;
    it(`posts back the answer that it shows: ${fixture.type} (${fixture.name})`, () => {
      const document_ = fixtureDocument(fixture);
      const page = parse(renderHtml(document_, { action, answers: { asked: fixture.answer } }));
      const form = page.querySelector('form')!;
      document.body.append(form);
      try {
        expect(parseFormData(document_, new FormData(form)).asked).to.deep.equal(fixture.answer);
      } finally {
        form.remove();
      }
    });
  }
});

describe('the style sheet as text', () => {
  it('has as many rules as the sheet that live forms share, and its own', () => {
    const plain = new CSSStyleSheet();
    plain.replaceSync(styleSheet({ text: allTypes.text }));
    expect(plain.cssRules.length).to.be.greaterThan(formSheet().cssRules.length);
    expect(styleSheet()).to.contain('.co-plain-print');
  });
});
