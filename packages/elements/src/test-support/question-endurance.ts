import { expect } from '@open-wc/testing';
import type { CoForm } from '../co-form.js';
import { fixtureDocument, type QuestionFixture } from '../questions/fixture.js';
import { controlsOf, perform } from './acts.js';
import { formOn, rootOf, type Mode } from './form-page.js';

const key = 'asked';
const values = (form: CoForm) =>
  controlsOf(form, key).map((control) =>
    control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
      ? control.checked
      : control.value,
  );

/** Adds rules as a reader's own style sheet would, also inside a shadow root. */
async function withRules(form: CoForm, rules: string, check: () => void | Promise<void>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const root = form.shadowRoot ?? document;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    await check();
  } finally {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

/** The page is as wide as a phone, or as a desktop zoomed to 400 %. */
function fits(form: CoForm, width: number): void {
  const main = form.parentElement!;
  main.style.width = `${width}px`;
  expect(main.scrollWidth, `${width} px wide`).to.be.at.most(width);
  // What sticks out of a size container does not scroll: it cannot be reached at all.
  const { left, right } = main.getBoundingClientRect();
  for (const node of rootOf(form).querySelectorAll('.co-screen *')) {
    // What is folded away has no place yet; Firefox gives the last one it had.
    if (node.closest('details:not([open]) > :not(summary)')) continue;
    const box = node.getBoundingClientRect();
    if (box.width > 1 && (box.left < left - 1 || box.right > right + 1))
      throw new Error(
        `${width} px wide: sticks out by ${Math.max(left - box.left, box.right - right)}: ${node.outerHTML}`,
      );
  }
  main.style.width = '';
}

const long =
  'Donaudampfschifffahrtsgesellschaftskapitän wants a long question with many words in it, '.repeat(3);

/** The fixture with words that are far too long, read from right to left. */
function awkward(fixture: QuestionFixture) {
  const document_ = fixtureDocument({
    ...fixture,
    schema: { ...fixture.schema, title: long, description: long },
  });
  return { ...document_, language: 'ur' };
}

/** What a question type must withstand: starting again, coming back, being turned off, and readers' own settings. */
export function endurance(fixture: QuestionFixture, mode: Mode): void {
  it('is empty again after a reset', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    const before = values(form);
    await perform(form, key, fixture.acts);
    form.session!.dispatch({ type: 'reset' });
    await form.updateComplete;
    expect(values(form)).to.deep.equal(before);
    expect(form.answers).to.deep.equal({});
  });

  it('takes part in a form of the host: sent once, not while its fieldset is disabled, empty after its reset', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    const host = document.createElement('form');
    const fields = document.createElement('fieldset');
    form.setAttribute('name', 'ours');
    form.parentElement!.append(host);
    host.append(fields);
    fields.append(form);
    const sent = () => new FormData(host).getAll('ours') as string[];
    expect(sent()).to.deep.equal(['{}']);
    await perform(form, key, fixture.acts);
    expect(sent().map((value): unknown => JSON.parse(value))).to.deep.equal([{ asked: fixture.answer }]);
    fields.disabled = true;
    expect(sent()).to.deep.equal([]);
    fields.disabled = false;
    host.reset();
    await form.updateComplete;
    expect(sent()).to.deep.equal(['{}']);
  });

  it('comes back from saved progress as it was left', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    await perform(form, key, fixture.acts);
    const left = values(form);
    const saved = form.session!.save();
    const again = await formOn(fixtureDocument(fixture), mode);
    again.session!.dispatch({ type: 'restore', saved });
    await again.updateComplete;
    expect(values(again)).to.deep.equal(left);
    expect(again.answers.asked).to.deep.equal(fixture.answer);
  });

  it('keeps what was entered while it is turned off, cannot be changed, and passes every axe rule', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    await perform(form, key, fixture.acts);
    const left = values(form);
    form.toggleAttribute('disabled', true);
    await form.updateComplete;
    expect(values(form)).to.deep.equal(left);
    expect(controlsOf(form, key).every((control) => control.matches(':disabled'))).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('writes nothing to the page when nothing changed', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    await perform(form, key, fixture.acts);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(rootOf(form), { subtree: true, childList: true, attributes: true, characterData: true });
    const { viewValue } = form.session!.getSnapshot().item(key)!;
    form.session!.dispatch({ type: 'input', key, viewValue });
    form.requestUpdate();
    await form.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`)).to.deep.equal([]);
  });

  it('passes every axe rule with long words, right to left, on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#14191c';
    document.body.style.color = '#eef2f4';
    try {
      const form = await formOn(awkward(fixture), mode);
      expect(getComputedStyle(rootOf(form).querySelector('.co-root')!).direction).to.equal('rtl');
      await perform(form, key, fixture.acts);
      await expect(form).to.be.accessible();
      fits(form, 320);
    } finally {
      document.documentElement.style.colorScheme = document.body.style.background = '';
      document.body.style.color = '';
    }
  });

  it('fits with the spacing and the letter size of a reader who needs more', async () => {
    const form = await formOn(awkward(fixture), mode);
    // The values of WCAG 2.2, 1.4.12.
    const spacing =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
    await withRules(form, spacing, () => {
      fits(form, 320);
    });
    await withRules(form, '.co-root{font-size:200%!important}', () => {
      fits(form, 640);
    });
  });

  it('does not move by itself', async () => {
    const form = await formOn(fixtureDocument(fixture), mode);
    for (const node of rootOf(form).querySelectorAll('*')) {
      const { animationName, transitionDuration } = getComputedStyle(node);
      expect([animationName, transitionDuration], node.outerHTML).to.deep.equal(['none', '0s']);
    }
  });
}
