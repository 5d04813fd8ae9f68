import type { FormDocument } from '@coform/format';
import { html, render } from 'lit/html.js';
import { CoForm } from '../co-form.js';
import '../define.js';

/** How a form stands in a page: with a root of its own, or in the page's nodes. */
export type Mode = 'shadow' | 'light-dom';
export const modes: readonly Mode[] = ['shadow', 'light-dom'];

let place: HTMLElement | undefined;

/** Puts a form on the page as a host would. Taken off again by {@link clearPage}. */
export async function formOn(
  document_: FormDocument,
  mode: Mode = 'shadow',
  settings: Partial<CoForm> = {},
): Promise<CoForm> {
  clearPage();
  document.title = 'A page of the host';
  const main = document.createElement('main');
  render(html`<h1>A page of the host</h1>`, main);
  const form = new CoForm();
  if (mode === 'light-dom') form.setAttribute('light-dom', '');
  // Each test is a page of its own: its places must not stay in the runner's history.
  form.setAttribute('no-history', '');
  Object.assign(form, { document: document_, ...settings });
  main.append(form);
  document.body.append(main);
  place = main;
  await form.updateComplete;
  return form;
}

export function clearPage(): void {
  place?.remove();
  place = undefined;
}

/** The drawn markup of a form. */
export const rootOf = (form: CoForm): HTMLElement | ShadowRoot => form.shadowRoot ?? form;

/** The first node that matches. */
export function one<Found extends Element = HTMLElement>(form: CoForm, selector: string): Found {
  const found = rootOf(form).querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in: ${rootOf(form).textContent.slice(0, 500)}`);
  return found;
}

export const all = <Found extends Element = HTMLElement>(form: CoForm, selector: string): Found[] => [
  ...rootOf(form).querySelectorAll<Found>(selector),
];

/** The button with these words. */
export function button(form: CoForm, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(form, 'button').find((node) =>
    node.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`no button says "${words}"`);
  return found;
}

/** Presses a button and waits until the form has drawn what follows. */
export async function press(form: CoForm, words: string): Promise<void> {
  button(form, words).click();
  await form.updateComplete;
}

/** The node that has the focus, inside the shadow root where there is one. */
export const focused = (form: CoForm): Element | null => (form.shadowRoot ?? document).activeElement;

/** Words of the nodes an attribute of ids refers to, as an accessible description is put together. */
export function referredWords(form: CoForm, node: Element, attribute: string): string {
  const ids = node.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids
    .map(
      (id) =>
        rootOf(form)
          .querySelector(`#${CSS.escape(id)}`)
          ?.textContent.trim() ?? `(no #${id})`,
    )
    .join(' ');
}
