import { expect } from '@open-wc/testing';
import { controlsOf, perform } from '../../test-support/acts.js';
import { all, clearPage, focused, formOn, one, press } from '../../test-support/form-page.js';
import { pressKey } from '../../test-support/keys.js';
import { fixtureDocument } from '../fixture.js';
import { fixtures } from './fixtures.js';

const [cards, table] = [fixtures[0]!, fixtures[1]!];
const page = (fixture = table, names: readonly string[] = ['Ann', 'Bo', 'Cy']) =>
  formOn(fixtureDocument(fixture), 'shadow', { answers: { asked: names.map((name) => ({ name })) } });
type Page = Awaited<ReturnType<typeof page>>;

const text = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim();
const names = (form: Page) => controlsOf(form, 'asked').filter((_, index) => index % 2 === 0);
const shown = (form: Page) => names(form).map(({ value }) => value);
const buttons = (form: Page) => all(form, '.co-row__buttons button').map(text);
const said = async (form: Page) => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return one(form, '[data-announcer]').textContent;
};

describe('rows that can be put in order', () => {
  afterEach(clearPage);

  it('move with focus on the button that moves on, and say where they are', async () => {
    const form = await page();
    all<HTMLButtonElement>(form, '[data-step="-1"]').at(-1)!.focus();
    await pressKey('Enter');
    expect(shown(form)).to.deep.equal(['Ann', 'Cy', 'Bo']);
    expect(text(focused(form))).to.equal('Move up Person 2');
    expect(await said(form)).to.equal('Person 3 moved to position 2 of 3');
    await pressKey('Enter');
    expect(shown(form)).to.deep.equal(['Cy', 'Ann', 'Bo']);
    expect(text(focused(form))).to.equal('Move down Person 1');
    expect(await said(form)).to.equal('Person 2 moved to position 1 of 3');
    expect(form.answers.asked).to.deep.equal([{ name: 'Cy' }, { name: 'Ann' }, { name: 'Bo' }]);
  });

  it('offer no way up from the first, nor down from the last', async () => {
    expect(buttons(await page(table, ['Ann', 'Bo']))).to.deep.equal([
      'Move down Person 1',
      'Remove Person 1',
      'Move up Person 2',
      'Remove Person 2',
    ]);
  });

  it('take along what is typed and is no answer', async () => {
    const form = await page();
    await perform(form, 'asked', [{ question: 'visits', row: 3, type: 'often' }]);
    await press(form, 'Move up Person 3');
    all<HTMLButtonElement>(form, '[data-step="-1"]').at(-1)!.click();
    await form.updateComplete;
    expect(controlsOf(form, 'asked').map(({ value }) => value)).to.include('often');
  });
});

describe('the last row', () => {
  afterEach(clearPage);

  it('is said to be removed, and can be put back', async () => {
    const form = await page(cards, ['Ann']);
    await press(form, 'Remove');
    expect(shown(form)).to.deep.equal(['']);
    expect(text(focused(form))).to.equal('Undo');
    expect(await said(form)).to.equal('Person 1 removed.');
    await pressKey('Enter');
    await form.updateComplete;
    expect(shown(form)).to.deep.equal(['Ann']);
    expect(await said(form)).to.equal('Person 1 put back.');
    expect(focused(form)?.querySelector('legend')?.textContent).to.equal('Person 1');
  });

  it('can be removed once something stands in it, which is drawn while it is typed', async () => {
    const form = await page(cards, []);
    expect(buttons(form)).to.deep.equal([]);
    await perform(form, 'asked', [{ question: 'name', type: 'S' }]);
    expect(buttons(form)).to.deep.equal(['Remove Person 1']);
    expect(focused(form)).to.equal(names(form)[0]);
    await pressKey('Backspace');
    await form.updateComplete;
    expect(buttons(form)).to.deep.equal([]);
    expect(focused(form)).to.equal(names(form)[0]);
    expect(await said(form)).to.equal('');
  });
});

describe('rows', () => {
  afterEach(clearPage);

  it('that are added take focus and are said', async () => {
    const form = await page(cards, ['Ann']);
    await press(form, 'Add another person');
    expect(focused(form)?.querySelector('legend')?.textContent).to.equal('Person 2');
    expect(await said(form)).to.equal('Person 2 added.');
  });

  it('say nothing when the form starts anew', async () => {
    const form = await page(cards, ['Ann']);
    await press(form, 'Add another person');
    await said(form);
    one(form, '[data-announcer]').textContent = '';
    form.session!.dispatch({ type: 'reset' });
    await form.updateComplete;
    expect(await said(form)).to.equal('');
  });

  it('of a table stand side by side where there is room, each control under its own label', async () => {
    const form = await page();
    const [name, visits] = controlsOf(form, 'asked') as HTMLInputElement[];
    const top = (node: Element) => Math.round(node.getBoundingClientRect().top);
    form.parentElement!.style.width = '900px';
    expect(top(name!)).to.equal(top(visits!));
    form.parentElement!.style.width = '320px';
    expect(top(name!)).to.be.lessThan(top(visits!));
    for (const control of [name!, visits!]) expect(top(control.labels![0]!)).to.be.lessThan(top(control));
  });
});
