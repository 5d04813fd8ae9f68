import { expect } from '@open-wc/testing';
import { all, button, clearPage, focused, formOn, one, press } from '../../test-support/form-page.js';
import { pressKey } from '../../test-support/keys.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const page = () => formOn(fixtureDocument(fixtures[0]!));
type Page = Awaited<ReturnType<typeof page>>;
const order = (form: Page) => all(form, '.co-ranking__label').map(({ textContent }) => textContent);
const focusedWords = (form: Page) => focused(form)?.textContent.replace(/\s+/g, ' ').trim();

describe('an order', () => {
  afterEach(clearPage);

  it('keeps focus on what is moved, to the end and back', async () => {
    const form = await page();
    all<HTMLButtonElement>(form, '[data-step]')[0]!.focus();
    for (let presses = 0; presses < 3; presses += 1) await pressKey('Enter');
    expect(order(form)).to.deep.equal(['Time outside', 'Food I like', 'Visits', 'A quiet place']);
    expect(focusedWords(form)).to.equal('Move up A quiet place');
    await pressKey('Enter');
    expect(focusedWords(form)).to.equal('Move up A quiet place');
    expect(order(form)[2]).to.equal('A quiet place');
  });

  it('says where it moved to', async () => {
    const form = await page();
    await press(form, 'Move down');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(one(form, '[data-announcer]').textContent).to.equal('A quiet place moved to position 2 of 4');
  });

  it('is an answer only once the person says so', async () => {
    const form = await page();
    expect(form.answers).to.deep.equal({});
    button(form, 'This order is right').click();
    await form.updateComplete;
    expect(form.answers.asked).to.deep.equal(['quiet', 'outside', 'food', 'visits']);
    expect(all(form, 'button').some((node) => node.textContent.includes('This order'))).to.equal(false);
  });
});
