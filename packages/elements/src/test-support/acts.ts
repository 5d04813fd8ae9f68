import { pressKey, typeText } from './keys.js';
import type { CoForm } from '../co-form.js';
import type { Act } from '../questions/fixture.js';
import { all } from './form-page.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls of a question. */
export const controlsOf = (form: CoForm, key: string): Control[] =>
  all<Control>(form, `[data-key="${key}"]`).filter((node) => 'value' in node && node.tagName !== 'BUTTON');

/** Does what a person does at the keyboard, with real keys. */
export async function perform(form: CoForm, key: string, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const controls = controlsOf(form, key);
    const control = act.part ? controls.find((node) => node.dataset.part === act.part) : controls[0];
    if (!control) throw new Error(`no control for ${key} ${act.part ?? ''}`);
    if (act.choose !== undefined) await choose(controls, act.choose);
    else {
      control.focus();
      await typeText(act.type ?? '');
    }
    await form.updateComplete;
  }
}

/** Radios by arrow keys, checkboxes by the space bar, a list by typing its words. */
async function choose(controls: readonly Control[], value: string): Promise<void> {
  const [first] = controls;
  if (first instanceof HTMLSelectElement) {
    first.focus();
    const index = [...first.options].findIndex((option) => option.value === value);
    for (let step = first.selectedIndex; step < index; step += 1) await pressKey('ArrowDown');
    return;
  }
  const index = controls.findIndex((node) => node.value === value);
  if (first?.type === 'radio') {
    first.focus();
    if (index === 0) await pressKey(' ');
    for (let step = 0; step < index; step += 1) await pressKey('ArrowDown');
    return;
  }
  controls[index]?.focus();
  await pressKey(' ');
}
