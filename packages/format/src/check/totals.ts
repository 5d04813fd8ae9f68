import type { Calculate } from '../generated/form-document.js';
import type { OutlineItem } from '../outline.js';
import { schemaType } from '../schema/types.js';
import type { CheckContext, Entry, Rule } from './context.js';
import type { Finding } from './finding.js';

type Said = Pick<Finding, 'code' | 'path' | 'message'>;

/** A total is a number that can be worked out: of questions that exist, come earlier and answer with numbers. */
export const totals: Rule = function* (context) {
  for (const entry of context.entries) {
    const { linkId, item } = entry;
    if (!item || (item.type !== 'total' && !item.layout.calculate)) continue;
    for (const said of faults(entry, item, context)) yield { ...said, severity: 'error', linkId };
  }
};

function* faults(entry: Entry, item: OutlineItem, context: CheckContext): Generator<Said> {
  const { path, linkId } = entry;
  const { calculate } = item.layout;
  if (item.type !== 'total') {
    yield {
      code: 'no-total',
      path: `${path}/calculate`,
      message: `Item \`${linkId}\` says how it is calculated, but is asked as \`${item.type}\`. Add \`as: "total"\`, or take out \`calculate\`.`,
    };
    return;
  }
  if (!calculate) {
    yield {
      code: 'missing-calculate',
      path,
      message: `Total \`${linkId}\` does not say what it is made of. Add \`calculate\` with \`op\` and \`of\`.`,
    };
    return;
  }
  yield* schemaFaults(entry, item, calculate);
  for (const [index, question] of calculate.of.entries())
    yield* partFaults(entry, question, `${path}/calculate/of/${index}`, context);
  for (const [index, { from }] of (calculate.bands ?? []).entries()) {
    const before = calculate.bands?.[index - 1]?.from ?? -Infinity;
    if (from > before) continue;
    yield {
      code: 'band-order',
      path: `${path}/calculate/bands/${index}/from`,
      message: `A band of \`${linkId}\` begins at ${from}, but the one before it at ${before}. Put the bands in rising order.`,
    };
  }
}

function* schemaFaults({ path, linkId }: Entry, item: OutlineItem, { op }: Calculate): Generator<Said> {
  if (!item.schema) return;
  const type = schemaType(item.schema);
  const at = { code: 'type-mismatch', path: `${path}/as` } as const;
  if (item.options || (type !== 'number' && type !== 'integer')) {
    yield {
      ...at,
      message: `Total \`${linkId}\` answers with a number, but the data schema wants something else. Make its \`type\` \`number\`.`,
    };
  } else if (type === 'integer' && op === 'mean') {
    yield {
      ...at,
      message: `The mean \`${linkId}\` is seldom a whole number, but the data schema wants one. Make its \`type\` \`number\`.`,
    };
  }
}

function* partFaults(entry: Entry, question: string, path: string, context: CheckContext): Generator<Said> {
  const { linkId } = entry;
  const part = context.byLinkId.get(question);
  const item = part?.item;
  const layout = entry.item?.layout;
  if (!part || item?.kind !== 'question') {
    yield {
      code: 'unknown-question',
      path,
      message: `Total \`${linkId}\` is made of \`${question}\`, which is no question of the layout. Name the linkId of a question that comes earlier.`,
    };
  } else if (item.repeat !== entry.item?.repeat) {
    yield {
      code: 'row-out-of-reach',
      path,
      message: `Total \`${linkId}\` is made of \`${question}\`, which does not stand in the same row. Put both into the same repeating group, or both outside.`,
    };
  } else if (part.index >= entry.index) {
    yield {
      code: 'later-question',
      path,
      message: `Total \`${linkId}\` is made of \`${question}\`, which is asked later. Put the total after all its questions.`,
    };
  } else if (entry.item?.required && !item.required) {
    yield {
      code: 'optional-part',
      path,
      message: `Total \`${linkId}\` is required, but \`${question}\`, of which it is made, may be left out. Add it to \`required\` in the data schema, or take the total out.`,
    };
  } else if (layout?.calculate?.op !== 'count') {
    const whole = schemaType(entry.item?.schema ?? {}) === 'integer' && layout?.calculate?.op === 'sum';
    if (isNumeric(item, whole)) return;
    yield {
      code: 'type-mismatch',
      path,
      message: `Total \`${linkId}\` adds up \`${question}\`, which does not answer with a ${whole ? 'whole ' : ''}number. Use numbers as its \`const\` values or \`type\`, or \`op: "count"\`.`,
    };
  }
}

function isNumeric({ schema = {}, options, type }: OutlineItem, whole: boolean): boolean {
  if (options && type !== 'checkboxes' && type !== 'ranking')
    return options.every(({ value }) => (whole ? Number.isInteger(value) : typeof value === 'number'));
  const wanted = schemaType(schema);
  return type === 'total' && !schema.type ? !whole : wanted === 'integer' || (wanted === 'number' && !whole);
}
