import { createContext, type Rule } from '../check/context.js';
import type { Finding } from '../check/finding.js';
import type { FormDocument, LayoutItem } from '../generated/form-document.js';

/** A form of one page with these items and properties, the rest as small as it can be. */
export const smallForm = (
  properties: Readonly<Record<string, unknown>>,
  items: LayoutItem[],
  more: { readonly data?: Readonly<Record<string, unknown>>; readonly document?: Partial<FormDocument> } = {},
): FormDocument => ({
  $schema: 'https://coform.dev/form-document/1',
  id: 'small',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Small example',
  data: { type: 'object', properties, ...more.data },
  layout: [{ linkId: 'only-page', type: 'page', items }],
  ...more.document,
});

/** A form without a layout. */
export const plainForm = (data: Readonly<Record<string, unknown>>): FormDocument => {
  const { layout: _layout, ...form } = smallForm({}, []);
  return { ...form, data: { type: 'object', ...data } };
};

export const findingsOf = (rule: Rule, document: FormDocument): Finding[] => [
  ...rule(createContext(document)),
];

/** Code and path of each finding: what a tool would point at. */
export const placesOf = (rule: Rule, document: FormDocument): string[] =>
  findingsOf(rule, document).map(({ code, path }) => `${code} ${path}`);
