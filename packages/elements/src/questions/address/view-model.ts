import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { partViews, type PartSpec, type PartView } from '../../view/part-views.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A postal address, a line to a box. */
export interface AddressView extends QuestionView {
  readonly parts: readonly PartView[];
}

type Part = 'line1' | 'line2' | 'town' | 'county' | 'postcode';

/** The parts of an address, as a schema names them, with what a browser fills in. */
const known: Readonly<Record<Part, { readonly autocomplete?: string; readonly width?: number }>> = {
  line1: { autocomplete: 'address-line1' },
  line2: { autocomplete: 'address-line2' },
  town: { autocomplete: 'address-level2', width: 20 },
  county: { width: 20 },
  postcode: { autocomplete: 'postal-code', width: 10 },
};

/** The parts that the schema has, in the order in which letters have them. */
export const partsOf = ({ item }: ItemState): Part[] =>
  (Object.keys(known) as Part[]).filter((part) => Object.hasOwn(item.schema?.properties ?? {}, part));

export function addressView(state: ItemState, context: ViewContext, heading: number): AddressView {
  const base = questionView(state, context, heading);
  const { properties = {}, required = [] } = base.schema as AddressSchema;
  // The person's own address is filled in by the browser; another one must not be.
  const own = base.layout.autocomplete !== undefined;
  const specs = partsOf(state).map((part): PartSpec => {
    const title: string = properties[part]?.title ?? context.say(part);
    const optional = required.length > 0 && !required.includes(part);
    return {
      ...known[part],
      autocomplete: own ? (known[part].autocomplete ?? '') : '',
      part,
      optional: !required.includes(part),
      label: optional ? `${title} ${context.say('optional')}` : title,
    };
  });
  return { ...base, parts: partViews(state, context, specs) };
}

interface AddressSchema {
  readonly properties?: Readonly<Partial<Record<Part, { readonly title?: string }>>>;
  readonly required?: readonly string[];
}
