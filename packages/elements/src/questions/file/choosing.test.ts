import { expect } from '@open-wc/testing';
import { perform } from '../../test-support/acts.js';
import { all, clearPage, focused, formOn, one, press } from '../../test-support/form-page.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const [photo] = fixtures;
const page = () => formOn(fixtureDocument(photo!));

describe('a chosen file', () => {
  afterEach(clearPage);

  it('is shown, and taken away again with a button', async () => {
    const form = await page();
    await perform(form, 'asked', photo!.acts);
    const canvas = one<HTMLCanvasElement>(form, '.co-upload__picture');
    expect(canvas.getAttribute('aria-label')).to.equal('Preview of blanket.png');
    for (let waits = 0; canvas.width === 0 && waits < 50; waits += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect([canvas.width, canvas.height]).to.deep.equal([8, 8]);
    await press(form, 'Remove blanket.png');
    expect(all(form, '.co-upload__chosen')).to.have.length(0);
    expect(form.answers).to.deep.equal({});
    expect(focused(form)).to.equal(one(form, 'input[type=file]'));
  });

  it('says what it may be, how large, and that it stays here', async () => {
    const form = await page();
    const input = one(form, 'input[type=file]');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => one(form, `#${id}`).textContent).join(' ');
    expect(words).to.contain('PNG, JPEG').and.contain('2 MB').and.contain('stays on this device');
  });

  it('that is too large is named and explained, and its content is not kept', async () => {
    const document_ = fixtureDocument({ ...photo!, item: { ...photo!.item, maxBytes: 50 } });
    const form = await formOn(document_);
    await perform(form, 'asked', photo!.acts);
    await press(form, 'Continue');
    expect(one(form, '.co-error-message').textContent).to.contain('smaller than');
    expect(one(form, '.co-upload__chosen').textContent).to.contain('blanket.png');
    expect(JSON.stringify(form.session!.save())).to.not.contain('iVBOR');
  });
});
