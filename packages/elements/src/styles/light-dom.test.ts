import { expect } from '@open-wc/testing';
import type { CoForm } from '../co-form.js';
import { allFixtures } from '../questions/all-fixtures.js';
import { fixtureDocument } from '../questions/fixture.js';
import { clearPage, formOn, press, rootOf } from '../test-support/form-page.js';
import { visit } from '../test-support/visit-form.js';
import { unkind } from '../test-support/unkind.js';

const looks = [
  'display',
  'position',
  'float',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-transform',
  'margin',
  'padding',
  'border',
  'border-radius',
  'box-shadow',
  'width',
  'height',
  'color',
  'background',
  'opacity',
];

const seenOf = (form: CoForm): string[] =>
  [...rootOf(form).querySelectorAll('.co-root, .co-root :not(svg, svg *)')].map((node) => {
    const style = getComputedStyle(node);
    return [
      node.localName,
      node.className,
      ...looks.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    ].join('; ');
  });

describe('a form in the light DOM of a page whose own rules are unkind to forms', () => {
  const before = document.adoptedStyleSheets;
  const withRules = (rules: string): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  };
  afterEach(() => {
    clearPage();
    document.adoptedStyleSheets = before;
  });

  const looksTheSame = async (draw: (mode: 'shadow' | 'light-dom') => Promise<CoForm>): Promise<void> => {
    // The box that it stands in is the page's own, and as wide in both.
    withRules('main { width: 600px !important }');
    const own = seenOf(await draw('shadow'));
    withRules(unkind);
    const seen = seenOf(await draw('light-dom'));
    expect(seen.filter((line, at) => line !== own[at])).to.deep.equal([]);
    expect(seen.length).to.equal(own.length);
  };

  for (const fixture of allFixtures) {
    it(`looks as it does in a root of its own: ${fixture.type} (${fixture.name})`, () =>
      looksTheSame((mode) =>
        formOn(fixtureDocument(fixture), mode, { answers: { show: true, asked: fixture.answer } }),
      ));
  }

  it('looks as it does in a root of its own: mistakes', () =>
    looksTheSame(async (mode) => {
      const form = await formOn({ ...visit, data: { ...visit.data, required: ['wants'] } }, mode);
      await press(form, 'Continue');
      (document.activeElement as HTMLElement | null)?.blur();
      return form;
    }));

  for (const at of ['tasks', 'check'] as const) {
    it(`looks as it does in a root of its own: ${at}`, () =>
      looksTheSame(async (mode) => {
        const form = await formOn({ ...visit, journey: 'task-list' }, mode);
        form.session!.dispatch({ type: 'go', to: { at } });
        await form.updateComplete;
        (document.activeElement as HTMLElement | null)?.blur();
        return form;
      }));
  }

  it('is hidden where the page hides it', async () => {
    const form = await formOn(visit, 'light-dom');
    expect(getComputedStyle(form).display).to.equal('block');
    form.hidden = true;
    expect(getComputedStyle(form).display).to.equal('none');
  });
});
