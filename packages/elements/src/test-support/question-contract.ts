import { expect } from '@open-wc/testing';
import { fixtureDocument, type QuestionFixture } from '../questions/fixture.js';
import type { CoForm } from '../co-form.js';
import { controlsOf, perform } from './acts.js';
import { endurance } from './question-endurance.js';
import {
  all,
  clearPage,
  focused,
  formOn,
  modes,
  one,
  press,
  referredWords,
  rootOf,
  type Mode,
} from './form-page.js';

const key = 'asked';

/** The node whose name and description are the question's: the control, or the group around several. */
const named = (form: CoForm): Element =>
  rootOf(form).querySelector(`fieldset[id$="-${key}-group"]`) ?? controlsOf(form, key)[0] ?? form;

/** The question's words as its label or legend has them. */
const nameOf = (form: CoForm): string => {
  const node = named(form);
  const label =
    node instanceof HTMLFieldSetElement
      ? node.querySelector('legend')
      : (node as HTMLInputElement).labels?.[0];
  return label?.textContent.trim() ?? '';
};

const saved = (form: CoForm) => form.session!.save();

/** Groups of which no single control must be filled in: ARIA has no `aria-required` for them. */
const byWordsAlone = new Set(['checkboxes', 'matrix', 'ranking', 'repeat', 'signature', 'total']);

/** What every question type must do, in a root of its own and in the page's nodes. One act to a test. */
export function questionContract(fixture: QuestionFixture): void {
  for (const mode of modes) {
    describe(`${fixture.type} (${fixture.name}), ${mode}`, () => {
      afterEach(clearPage);
      answering(fixture, mode);
      describing(fixture, mode);
      explaining(fixture, mode);
      endurance(fixture, mode);
    });
  }
}

function answering(fixture: QuestionFixture, mode: Mode): void {
  const { title } = fixture.schema;

  it('gives the typed answer of what is done at the keyboard', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    await perform(form, key, fixture.acts);
    expect(form.answers.asked).to.deep.equal(fixture.answer);
  });

  it('gives nothing when it is left empty', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    expect(form.answers).to.deep.equal({});
  });

  it('gives nothing while it is not relevant, and keeps what was entered', async () => {
    const form = await formOn(fixtureDocument(fixture), mode, {
      answers: { show: true, asked: fixture.answer },
    });
    const before = controlsOf(form, key).map(({ value }) => value);
    await perform(form, 'show', [{ choose: 'false' }]);
    expect(form.answers).to.deep.equal({ show: false });
    expect(controlsOf(form, key)).to.have.length(0);
    controlsOf(form, 'show')[0]!.click();
    await form.updateComplete;
    expect(controlsOf(form, key).map(({ value }) => value)).to.deep.equal(before);
  });

  it('is empty again after a reset', async () => {
    const form = await formOn(fixtureDocument(fixture), mode, { answers: { show: true } });
    await perform(form, key, fixture.acts);
    form.session!.dispatch({ type: 'reset' });
    await form.updateComplete;
    expect(form.answers).to.deep.equal({ show: true });
    const filled = controlsOf(form, key).filter((control) =>
      'checked' in control && ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value,
    );
    expect(filled).to.have.length(0);
  });

  it('shows a saved answer again', async () => {
    const first = await formOn(fixtureDocument(fixture), mode, { answers: { show: true } });
    await perform(first, key, fixture.acts);
    const progress = saved(first);
    const shown = controlsOf(first, key).map((control) => [
      control.value,
      'checked' in control && control.checked,
    ]);
    const second = await formOn(fixtureDocument(fixture), mode);
    second.session!.dispatch({ type: 'restore', saved: progress });
    await second.updateComplete;
    expect(second.answers.asked).to.deep.equal(fixture.answer);
    expect(
      controlsOf(second, key).map((control) => [control.value, 'checked' in control && control.checked]),
    ).to.deep.equal(shown);
  });

  it('touches no node when nothing about it changes', async () => {
    const form = await formOn(fixtureDocument(fixture), mode, {
      answers: { show: true, asked: fixture.answer },
    });
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(rootOf(form), { subtree: true, childList: true, attributes: true, characterData: true });
    form.requestUpdate();
    await form.updateComplete;
    controlsOf(form, key)[0]!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).to.have.length(0);
  });

  it('shows the words of the document as text', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    expect(nameOf(form)).to.include(title);
    expect(rootOf(form).querySelector('img, script, iframe')).to.equal(null);
  });
}

function describing(fixture: QuestionFixture, mode: Mode): void {
  it('has its label as name and its hint as description', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    expect(nameOf(form)).to.equal(`${String(fixture.schema.title)} (optional)`);
    const { description } = fixture.schema;
    if (typeof description === 'string')
      expect(referredWords(form, named(form), 'aria-describedby')).to.include(description);
  });

  it('tells that it must be answered, and only then: by the control, or by words where its role cannot', async () => {
    const told = (form: CoForm) =>
      [named(form), ...controlsOf(form, key)].some((node) => node.getAttribute('aria-required') === 'true');
    const may = await formOn(fixtureDocument(fixture), mode);
    expect(told(may)).to.equal(false);
    const must = await formOn(fixtureDocument(fixture, { required: true }), mode);
    expect(nameOf(must)).to.equal(fixture.schema.title);
    if (!byWordsAlone.has(fixture.type)) expect(told(must)).to.equal(true);
  });

  it('passes every axe rule, empty and filled', async () => {
    const form = await formOn(fixtureDocument(fixture), mode, { answers: { show: true } });
    await expect(form).to.be.accessible();
    await perform(form, key, fixture.acts);
    await expect(form).to.be.accessible();
  });

  it('has targets of 24 pixels or more, and fits 320', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    for (const control of controlsOf(form, key)) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
    }
    const main = form.parentElement!;
    main.style.width = '320px';
    expect(main.scrollWidth).to.be.at.most(320);
  });

  it('gives every node an id of its own', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    const ids = all(form, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
}

function explaining(fixture: QuestionFixture, mode: Mode): void {
  it('says nothing while the person types or moves on', async () => {
    const form = await formOn(fixtureDocument(fixture, { required: true }), mode);
    await perform(form, key, fixture.mistake?.acts ?? []);
    controlsOf(form, 'show')[0]!.focus();
    await form.updateComplete;
    expect(all(form, '.co-error-message')).to.have.length(0);
  });

  it('explains on Continue what is missing, in summary and beside the control, and leads there', async () => {
    const form = await formOn(fixtureDocument(fixture, { required: true }), mode);
    await press(form, 'Continue');
    await explained(form, fixture.requiredMessage);
  });

  const { mistake } = fixture;
  if (mistake) {
    it('explains a mistake, keeps what was typed, and is content when it is mended', async () => {
      const form = await formOn(fixtureDocument(fixture), mode);
      await perform(form, key, mistake.acts);
      const typed = controlsOf(form, key).map(({ value }) => value);
      await press(form, 'Continue');
      await explained(form, mistake.message);
      expect(controlsOf(form, key).map(({ value }) => value)).to.deep.equal(typed);
      form.session!.dispatch({ type: 'reset' });
      await form.updateComplete;
      await perform(form, key, fixture.acts);
      await press(form, 'Continue');
      expect(all(form, '.co-error-message')).to.have.length(0);
      expect(form.answers.asked).to.deep.equal(fixture.answer);
    });
  }
}

/** The whole of an explained mistake: summary, focus, same words at the control, hint kept, marked, axe. */
async function explained(form: CoForm, message: string): Promise<void> {
  const summary = one(form, '[data-error-summary]');
  expect(focused(form)).to.equal(summary);
  const link = one<HTMLAnchorElement>(form, '[data-error-summary] a');
  expect(link.textContent.trim()).to.equal(message);
  const address = location.href;
  link.click();
  expect(location.href).to.equal(address);
  expect(controlsOf(form, 'asked')).to.include(focused(form));
  // Of several questions in one, each has its own error.
  const nodes = new Set([named(form), focused(form)?.closest('fieldset:not([disabled])') ?? named(form)]);
  const described = [...nodes].map((node) => referredWords(form, node, 'aria-describedby')).join(' ');
  expect(described).to.include(message);
  const hint = rootOf(form).querySelector('[id$="-asked-hint"]')?.textContent;
  if (hint) expect(described).to.include(hint);
  expect(document.title.startsWith('Error: ')).to.equal(true);
  // The summary takes focus and is read: said by the polite region, too, it would be heard twice.
  expect(one(form, '[data-announcer]').textContent).to.equal('');
  await expect(form).to.be.accessible();
}
