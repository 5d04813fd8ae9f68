import type { FormElement } from '../form-element.js';

/** What the form inside does not take over from the element around it. */
const OWN = /^(id|class|style|name|slot|hidden|role|tabindex|part|title|(aria|data)-.*)$/;

/** What the element around a form does in the form's place. */
export type Hooks = {
  readonly [hook in 'extra' | 'acted' | 'outgoing' | 'judge']: (...given: never[]) => unknown;
};

/**
 * Makes the `<co-form>` that stands in an element: with the element's attributes but those that are properties of both,
 * and with the element's own doing in the places that a subclass would override. It draws into the element's tree, so
 * that labels, errors and the person's focus stay in one shadow root.
 */
export function innerForm(around: HTMLElement, hooks: Hooks): FormElement {
  const form = around.ownerDocument.createElement('co-form') as unknown as FormElement;
  const { properties } = around.constructor as typeof FormElement;
  const known = new Set(Object.values(properties).map((reflected) => reflected?.attribute));
  for (const { name, value } of around.attributes)
    if (!OWN.test(name) && !known.has(name)) form.setAttribute(name, value);
  form.setAttribute('light-dom', '');
  return Object.assign(form, hooks);
}
