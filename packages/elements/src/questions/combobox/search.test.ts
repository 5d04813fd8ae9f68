import { expect } from '@open-wc/testing';
import { all, clearPage, focused, formOn, one } from '../../test-support/form-page.js';
import { pressKey, typeText } from '../../test-support/keys.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const page = () => formOn(fixtureDocument(fixtures[0]!));
type Page = Awaited<ReturnType<typeof page>>;
const box = (form: Page) => one<HTMLInputElement>(form, '[role=combobox]');
const shown = (form: Page) =>
  all(form, '[role=option]')
    .filter((option) => option.offsetParent !== null)
    .map(({ textContent }) => textContent);
const active = (form: Page) =>
  one(form, `#${box(form).getAttribute('aria-activedescendant') ?? 'none'}`).textContent;

describe('a search in a long list', () => {
  afterEach(clearPage);

  it('shows what holds the letters typed, whatever their case or accents', async () => {
    const form = await page();
    box(form).focus();
    await typeText('ÚR');
    expect(shown(form)).to.deep.equal(['Kurdish', 'Turkish', 'Urdu']);
    expect(box(form).ariaExpanded).to.equal('true');
  });

  it('goes through the list with the arrows, and takes a choice with Enter', async () => {
    const form = await page();
    box(form).focus();
    await typeText('ur');
    await pressKey('ArrowDown');
    await pressKey('ArrowUp');
    expect(active(form)).to.equal('Urdu');
    await pressKey('Enter');
    await form.updateComplete;
    expect(form.answers.asked).to.equal('ur');
    expect(box(form).value).to.equal('Urdu');
    expect(shown(form)).to.deep.equal([]);
    expect(focused(form)).to.equal(box(form));
  });

  it('opens all of it with an arrow, and closes it with Escape', async () => {
    const form = await page();
    box(form).focus();
    await pressKey('ArrowDown');
    expect(shown(form)).to.have.length(32);
    await pressKey('Escape');
    expect(shown(form)).to.deep.equal([]);
  });

  it('takes a choice that is pressed', async () => {
    const form = await page();
    box(form).click();
    all(form, '[role=option]')[17]!.click();
    await form.updateComplete;
    expect(form.answers.asked).to.equal('pl');
    expect(box(form).value).to.equal('Polish');
  });

  it('says how many are left', async () => {
    const form = await page();
    box(form).focus();
    await typeText('pol');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(one(form, '[data-announcer]').textContent).to.equal('1 result');
  });

  it('passes every axe rule while it is open', async () => {
    const form = await page();
    box(form).click();
    await expect(form).to.be.accessible();
  });
});
