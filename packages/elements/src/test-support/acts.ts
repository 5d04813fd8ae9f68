import { waitUntil } from '@open-wc/testing';
import { pressKey, typeText } from './keys.js';
import type { CoForm } from '../co-form.js';
import type { Act } from '../questions/fixture.js';
import { all } from './form-page.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls of a question. */
export const controlsOf = (form: CoForm, key: string): Control[] => {
  const found = all<Control>(form, `[data-key="${key}"]`).filter((node) => 'value' in node);
  // Buttons that add and remove rows stand beside controls; buttons that move things are the controls.
  const controls = found.filter(({ tagName }) => tagName !== 'BUTTON');
  // A question that holds others has none of its own but theirs.
  const inner = all<Control>(form, `[id$="-${key}-group"] :is(input, select, textarea)`);
  return [controls, inner, found].find((nodes) => nodes.length > 0) ?? [];
};

/** The controls of the question that an act is about. */
function controlsFor(form: CoForm, key: string, { question, row = 1 }: Act): Control[] {
  if (question === undefined) return controlsOf(form, key);
  const keys = all(form, '[data-key]').map((node) => node.dataset.key ?? '');
  const inRows = new Set(keys.filter((inner) => inner === question || inner.endsWith(`/${question}`)));
  return controlsOf(form, [...inRows][row - 1] ?? '');
}

/** Does what a person does at the keyboard, with real keys. */
export async function perform(form: CoForm, key: string, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const controls = controlsFor(form, key, act);
    const control = act.part ? controls.find((node) => node.dataset.part === act.part) : controls[0];
    if (!control) throw new Error(`no control for ${key} ${act.part ?? ''}`);
    if (act.file) {
      await chooseFile(form, control as HTMLInputElement, act.file);
    } else if (act.press !== undefined) {
      const words = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
      const button = all<HTMLButtonElement>(form, `button[data-key="${key}"]`).find(
        (node) => words(node) === act.press,
      );
      if (!button) throw new Error(`no button says ${act.press}`);
      button.focus();
      await pressKey('Enter');
    } else if (act.choose !== undefined) await choose(controls, act.choose);
    else {
      control.focus();
      await typeText(act.type ?? '');
    }
    await form.updateComplete;
  }
}

/** The one act that no driver does with keys: the dialog is the system's. */
async function chooseFile(
  form: CoForm,
  input: HTMLInputElement,
  given: NonNullable<Act['file']>,
): Promise<void> {
  const bytes = Uint8Array.from(atob(given.data), (character) => character.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], given.name, { type: given.type }));
  const taken = new Promise((resolve) => {
    form.addEventListener('co-change', resolve, { once: true });
  });
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await taken;
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
    // On a busy machine a key reaches the page a moment after the driver of Firefox says that it is pressed.
    await waitUntil(() => (controls[index] as HTMLInputElement).checked, `${value} is chosen`);
    return;
  }
  controls[index]?.focus();
  await pressKey(' ');
}
