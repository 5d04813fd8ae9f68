import { EmbedError } from '../errors.js';
import type { FormElement } from '../form-element.js';

/**
 * What the host's page wants and did not load: what keeps shared screens safe, or the type of a question, which is drawn
 * as a plain text box then.
 */
export function missing(element: FormElement, unsafe: boolean): EmbedError | undefined {
  if (unsafe && element.matches('[hide-page],[idle-minutes]')) {
    const todo = 'Nothing hides this page or asks after people. Add the script co-safety.js before this one.';
    return new EmbedError('no-safety', 'hide-page', todo);
  }
  const { types } = element.constructor as typeof FormElement;
  const items = [...(element.session?.outline.items.values() ?? [])];
  const item = items.find(({ type }) => !types[type]);
  if (!item) return undefined;
  const { linkId, type } = item;
  const todo = `There is no "${type}" on this page, so a text box stands in. Add the script co-form-types.js.`;
  return new EmbedError('no-such-type', linkId, todo);
}
