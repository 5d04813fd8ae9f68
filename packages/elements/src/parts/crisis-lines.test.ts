import type { Trust } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { visit } from '../test-support/visit-form.js';

const trust: Trust = {
  $schema: 'https://coform.dev/trust/1',
  name: 'Example Trust',
  crisis: [{ name: 'Example crisis line', phone: '01632 960 000', text: 'Day and night.' }],
};

describe('help in a crisis', () => {
  let element: CoForm;
  const boxes = async (language: string): Promise<DOMRect[]> => {
    element.document = { ...visit, language };
    element.trust = trust;
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
    const help = element.renderRoot.querySelector<HTMLDetailsElement>('.co-crisis')!;
    help.open = true;
    return [...help.querySelectorAll('li:last-child > *')].map((part) => part.getBoundingClientRect());
  };
  beforeEach(() => {
    element = new CoForm();
  });
  afterEach(() => {
    element.remove();
  });

  for (const [language, start] of [
    ['en-GB', 'left'],
    ['ar', 'right'],
  ] as const)
    it(`gives the name, the number and the words of a line a row of their own: ${language}`, async () => {
      // No space stands between them once the CDN files are built: on one row, "line01632 960 000Day" is read as one word.
      const parts = await boxes(language);
      expect(parts).to.have.length(3);
      const [name, number, words] = parts as [DOMRect, DOMRect, DOMRect];
      expect(number.top).to.be.at.least(name.bottom);
      expect(words.top).to.be.at.least(number.bottom);
      expect(number[start]).to.be.closeTo(name[start], 1);
      expect(words[start]).to.be.closeTo(name[start], 1);
    });
});
