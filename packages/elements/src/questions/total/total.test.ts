import { expect } from '@open-wc/testing';
import { controlsOf, perform } from '../../test-support/acts.js';
import {
  all,
  clearPage,
  focused,
  formOn,
  modes,
  one,
  press,
  referredWords,
} from '../../test-support/form-page.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const [score, hours] = [fixtures[0]!, fixtures[1]!];
const page = (fixture = score, mode = modes[0]!, answers = {}) =>
  formOn(fixtureDocument(fixture), mode, { answers: { show: true, ...answers } });
type Page = Awaited<ReturnType<typeof page>>;
const words = (form: Page) =>
  all(form, '.co-total > p').map((node) => node.textContent.replace(/\s+/g, ' ').trim());
const said = async (form: Page) => {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  return one(form, '[data-announcer]').textContent;
};

for (const mode of modes) {
  for (const fixture of fixtures) {
    describe(`total (${fixture.name}), ${mode}`, () => {
      afterEach(clearPage);

      it('follows what is done at the keyboard, and comes back with it', async () => {
        const form = await page(fixture, mode);
        await perform(form, 'asked', fixture.acts);
        expect(form.answers.asked).to.equal(fixture.answer);
        const left = words(form);
        const saved = form.session!.save();
        form.session!.dispatch({ type: 'reset' });
        await form.updateComplete;
        expect(form.answers).to.deep.equal({ show: true });
        form.session!.dispatch({ type: 'restore', saved });
        await form.updateComplete;
        expect(words(form)).to.deep.equal(left);
      });

      it('is neither shown nor sent while it is not relevant', async () => {
        const form = await page(fixture, mode);
        await perform(form, 'asked', fixture.acts);
        await perform(form, 'show', [{ choose: 'false' }]);
        expect(all(form, '.co-total')).to.have.length(0);
        expect(form.answers).to.not.have.property('asked');
      });

      it('has its label as name and its hint as description, and nothing to type in', async () => {
        const form = await page(fixture, mode);
        const box = one(form, '[role="group"].co-total');
        expect(referredWords(form, box, 'aria-labelledby')).to.equal(fixture.schema.title);
        const { description } = fixture.schema;
        if (description) expect(referredWords(form, box, 'aria-describedby')).to.equal(description);
        expect(box.querySelector('input, button, [tabindex]')).to.equal(null);
      });

      it('passes every axe rule, and fits 320 pixels', async () => {
        const form = await page(fixture, mode);
        await expect(form).to.be.accessible();
        await perform(form, 'asked', fixture.acts);
        await expect(form).to.be.accessible();
        const main = form.parentElement!;
        main.style.width = '320px';
        expect(main.scrollWidth).to.be.at.most(320);
      });

      it('that is required leads to what it waits for', async () => {
        const form = await formOn(fixtureDocument(fixture, { required: true }), mode);
        await press(form, 'Continue');
        const links = all<HTMLAnchorElement>(form, '[data-error-summary] a');
        expect(links).to.have.length(2);
        expect(links[0]!.textContent.trim()).to.equal(fixture.requiredMessage);
        links[0]!.click();
        expect(controlsOf(form, String(fixture.acts[0]!.question))).to.include(focused(form));
        await expect(form).to.be.accessible();
      });
    });
  }
}

describe('a total', () => {
  afterEach(clearPage);

  it('says how many answers are left, then the score and what it means', async () => {
    const form = await page();
    expect(words(form)).to.deep.equal(['Answer 2 more questions to see this.']);
    await perform(form, 'asked', score.acts.slice(0, 1));
    expect(words(form)).to.deep.equal(['Answer 1 more question to see this.']);
    await perform(form, 'asked', score.acts.slice(1));
    expect(words(form)).to.deep.equal([
      'Your score is 3 out of 4',
      'What this means You slept badly. Ask your nurse for ear plugs or a quieter room.',
    ]);
  });

  it('without bands is the number with its unit', async () => {
    const form = await page(hours, 'shadow', { nights: 1000, days: 0.5 });
    expect(words(form)).to.deep.equal(['1,000.5 hours']);
  });

  it('is told once typing rests, also after the person moved on', async () => {
    const form = await page(hours, 'shadow', { nights: 1 });
    await perform(form, 'asked', [{ question: 'days', type: '12' }]);
    expect(one(form, '[data-announcer]').textContent).to.equal('');
    controlsOf(form, 'nights')[0]!.focus();
    expect(await said(form)).to.equal('13 hours');
  });

  it('is told when it is known no more, and nothing before that', async () => {
    const form = await page(hours);
    await perform(form, 'asked', [{ question: 'nights', type: '1' }]);
    expect(await said(form)).to.equal('');
    await perform(form, 'asked', [{ question: 'days', type: '1x' }]);
    expect(await said(form)).to.equal('Answer 1 more question to see this.');
  });

  it('touches no node but its words when its number changes', async () => {
    const form = await page(hours, 'shadow', { nights: 1, days: 1 });
    const nodes = all(form, '.co-total, .co-total *');
    await perform(form, 'asked', [{ question: 'days', type: '0' }]);
    expect(words(form)).to.deep.equal(['11 hours']);
    expect(all(form, '.co-total, .co-total *')).to.deep.equal(nodes);
  });

  it('explains a number that the data refuse, and leads to its questions', async () => {
    const form = await page({ ...hours, schema: { ...hours.schema, maximum: 24 } }, 'shadow', {
      nights: 20,
      days: 20,
    });
    await press(form, 'Continue');
    const link = one<HTMLAnchorElement>(form, '[data-error-summary] a');
    expect(one(form, '.co-total .co-error-message').textContent).to.include(link.textContent.trim());
    link.click();
    expect(controlsOf(form, 'nights')).to.include(focused(form));
  });
});
