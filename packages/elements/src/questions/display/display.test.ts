import { expect } from '@open-wc/testing';
import { clearPage, formOn, modes, one, rootOf } from '../../test-support/form-page.js';
import { layoutDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

describe('words between questions', () => {
  afterEach(clearPage);
  for (const mode of modes) {
    for (const fixture of fixtures) {
      it(`are text with a list and a link, and pass every axe rule: ${fixture.name}, ${mode}`, async () => {
        const form = await formOn(layoutDocument(fixture), mode);
        const box = one(form, '[id$="-words"]');
        expect(box.querySelector('strong')?.textContent).to.equal('Before you come');
        expect([...box.querySelectorAll('li')].map((node) => node.textContent.trim())).to.deep.equal([
          'a blanket',
          'music',
        ]);
        expect(box.querySelector('a')?.href).to.equal('https://trust.example/ward');
        expect(box.querySelector('input, [data-key]')).to.equal(null);
        await expect(form).to.be.accessible();
        form.parentElement!.style.width = '320px';
        expect(box.scrollWidth).to.be.at.most(320);
      });
    }
  }

  it('have no heading of their own, so that the outline of the page stays that of its questions', async () => {
    const form = await formOn(layoutDocument(fixtures[0]!));
    expect(rootOf(form).querySelectorAll('h3, h4, h5, h6')).to.have.length(0);
  });
});
