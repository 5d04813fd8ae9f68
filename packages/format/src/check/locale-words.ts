import { own, ownString } from '../json.js';
import { scaleSteps } from '../scale-steps.js';
import type { Slot } from '../words/words.js';
import type { Entry } from './context.js';

/** A word of the document that a locale should have. */
export interface Wanted {
  readonly slot: Slot;
  /** Without it a reader meets another language in the middle of the form. */
  readonly essential: boolean;
}

const ESSENTIAL: readonly Slot[] = ['title', 'label', 'text'];
const HELPFUL: readonly Slot[] = ['hint', 'why', 'shortName', 'addLabel', 'rowLabel'];

/** Every slot for which the document has words of its own. */
export function wantedWords({ layout, item }: Entry): Wanted[] {
  const words = new Set<Slot>([...ESSENTIAL, ...HELPFUL].filter((slot) => ownString(layout, slot)));
  const schema = item?.schema ?? {};
  const named = item?.kind === 'group' ? 'title' : 'label';
  if (ownString(schema, 'title') && !words.has('title')) words.add(named);
  if (ownString(schema, 'description')) words.add('hint');
  for (const { value, label, hint } of item?.options ?? []) {
    // A value that stands for itself, such as a number, needs no words.
    if (label !== String(value)) words.add(`option.${String(value)}`);
    if (hint !== undefined) words.add(`optionHint.${String(value)}`);
  }
  const ends = endsOf(item).map((value): Slot => `optionHint.${value}`);
  for (const slot of ends) words.add(slot);
  for (const keyword of Object.keys((item && own(item.layout, 'errors')) ?? {}))
    words.add(`error.${keyword}`);
  for (const { from } of item?.layout.calculate?.bands ?? []) words.add(`band.${from}`);
  return [...words].map((slot) => ({
    slot,
    essential: ESSENTIAL.includes(slot) || ends.includes(slot) || /^(option|band)\./.test(slot),
  }));
}

/** The numbers of a scale that have words beside them: the lowest and the highest. */
function endsOf(item: Entry['item']): number[] {
  if (!isNumbers(item) || !item?.layout.ends) return [];
  const steps = scaleSteps(item.schema);
  return [...new Set([...steps.slice(0, 1), ...steps.slice(-1)])];
}

/** A scale of numbers, which its schema does not list. */
const isNumbers = (item: Entry['item']): boolean => item?.type === 'scale' && item.options === undefined;

/** Whether a catalogue may have such a slot for such an entry. */
export function isSlotOf(slot: string, { item }: Entry): boolean {
  if (([...ESSENTIAL, ...HELPFUL] as string[]).includes(slot)) return true;
  const [, kind, name] = /^(option|optionHint|error|band)\.(.+)$/s.exec(slot) ?? [];
  if (kind === undefined) return false;
  if (kind === 'band')
    return item?.layout.calculate?.bands?.some(({ from }) => String(from) === name) === true;
  return (
    kind === 'error' ||
    valuesOf(item)
      .map(String)
      .includes(name ?? '')
  );
}

/** What can be chosen. Yes-no questions have no options in the schema, yet their two answers can have words. */
function valuesOf(item: Entry['item']): readonly unknown[] {
  if (isNumbers(item)) return scaleSteps(item?.schema);
  return item?.options?.map(({ value }) => value) ?? [true, false];
}
