import { expect } from '@open-wc/testing';
import { clearPage, formOn, modes, one, referredWords } from '../../test-support/form-page.js';
import { layoutDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

describe('a group of questions', () => {
  afterEach(clearPage);
  for (const mode of modes) {
    for (const fixture of fixtures) {
      it(`is named by its legend and described by its hint, and passes every axe rule: ${fixture.name}, ${mode}`, async () => {
        const form = await formOn(layoutDocument(fixture), mode);
        const group = one<HTMLFieldSetElement>(form, 'fieldset.co-group');
        expect(group.querySelector('legend')?.textContent.trim()).to.equal('Who should we call?');
        expect(referredWords(form, group, 'aria-describedby')).to.equal('Somebody who knows you well.');
        expect(group.textContent).to.contain('They need not live near you.');
        expect(group.querySelectorAll('input')).to.have.length(2);
        await expect(form).to.be.accessible();
      });

      it(`shows the answers of its questions: ${fixture.name}, ${mode}`, async () => {
        const form = await formOn(layoutDocument(fixture), mode, { answers: { name: 'Ada' } });
        expect(one<HTMLInputElement>(form, '.co-group input').value).to.equal('Ada');
      });
    }
  }
});
