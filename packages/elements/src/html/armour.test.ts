import { expect } from '@open-wc/testing';
import { unkind } from '../test-support/unkind.js';
import { visit } from '../test-support/visit-form.js';
import { armour } from './armour.js';
import { renderHtml, styleSheet } from './index.js';

const guard = '.co-plain:not(#_):not(#_)';
const own = (sheet: string) => armour(sheet).replace(armour(''), '');

describe('a style sheet for pages without shadow roots', () => {
  it('gives every rule more weight, also inside conditions', () => {
    expect(own('/* a */ .co-a, .co-b > .co-c { color: red; --x: 1px }')).to.equal(
      `${guard} .co-a,${guard} .co-b > .co-c{color: red!important;--x: 1px}\n`,
    );
    expect(own('@media print { .co-a { color: red; } } .co-b{}')).to.equal(
      `@media print{${guard} .co-a{color: red!important;}\n}\n${guard} .co-b{}\n`,
    );
  });

  it('knows the box around everything, its direction, and a shadow root’s own element', () => {
    expect(own(`.co-root * {} [dir='rtl'] .co-a {} :host([hidden]) {}`)).to.equal(
      `.co-root${guard} *{}\n${guard}[dir='rtl'] .co-a{}\n:host([hidden]){}\n`,
    );
  });

  it('is understood by the browser, rule by rule', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleSheet());
    const braces = (text: string) => text.split('{').length;
    const given = [...sheet.cssRules].map(({ cssText }) => cssText).join('');
    expect(braces(given)).to.equal(braces(styleSheet()));
  });

  it('looks the same on a page whose own rules are unkind to forms', () => {
    const looks = (rules: string): string[] => {
      const sheets = [rules, styleSheet()].map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      document.adoptedStyleSheets = sheets;
      const main = document.createElement('main');
      const page = new DOMParser().parseFromString(renderHtml(visit, { action: '/form' }), 'text/html');
      main.append(...page.body.childNodes);
      document.body.append(main);
      const seen = [...main.querySelectorAll('.co-screen :not([aria-hidden], [type=hidden])')].map((node) => {
        const style = getComputedStyle(node);
        const shown = [
          'display',
          'float',
          'font-size',
          'text-transform',
          'width',
          'height',
          'color',
          'background',
        ];
        return [node.localName, ...shown.map((name) => style.getPropertyValue(name))].join(' ');
      });
      main.remove();
      document.adoptedStyleSheets = [];
      return seen;
    };
    expect(looks(unkind)).to.deep.equal(looks(''));
  });
});
