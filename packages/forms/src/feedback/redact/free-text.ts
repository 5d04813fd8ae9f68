import type { OutlineItem } from '@coform/format';

/**
 * Whether people write what they like into a question. A question for the person's own details, which says so with
 * `autocomplete` or a format, is asked for a reason and left alone.
 */
export function isFreeText({ type, layout, schema, options }: OutlineItem): boolean {
  const plain = (type === 'text' || type === 'textarea') && !options;
  return plain && layout.autocomplete === undefined && schema?.format === undefined;
}
