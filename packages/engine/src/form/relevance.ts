import { isEnabled } from '@coform/format';
import type { Json } from '../types.js';
import type { Form } from './form.js';
import { listOf } from './gather.js';
import { isItem, NONE, type Entry, type ItemNode } from './node.js';
import { patch } from './state.js';
import { isTotal, reckon } from './totals.js';
import { itemRead } from './tree.js';

/** A circle of conditions or totals never settles. */
const MAX_TURNS = 100;

/**
 * Works out anew which entries are relevant and what totals come to, starting from the entries given and going on to
 * what rests on a change, until nothing changes. Only what differs in the end is told.
 */
export function settle(form: Form, starts: Iterable<Entry>): void {
  const waiting = new Set(starts);
  const turns = new Map<Entry, number>();
  const before = new Map<Entry, boolean>();
  for (const entry of waiting) {
    waiting.delete(entry);
    const count = turns.get(entry) ?? 0;
    if (count > MAX_TURNS) continue;
    const { relevant } = entry;
    entry.relevant = isRelevant(form, entry);
    const flipped = entry.relevant !== relevant;
    const reckoned = isTotal(entry) && reckon(form, entry);
    if (!flipped && !reckoned) continue;
    turns.set(entry, count + 1);
    if (!before.has(entry)) before.set(entry, relevant);
    for (const next of flipped ? restingOn(entry) : readersOf(entry as ItemNode)) waiting.add(next);
  }
  for (const [entry, relevant] of before) if (entry.relevant !== relevant) tell(form, entry);
}

/** Entries to look at when an item's answer came, went or changed: those that read it, or the list it is in. */
export const readersOf = ({ readers, row }: ItemNode): Entry[] => [
  ...(readers ?? NONE),
  ...(row?.repeat.readers ?? NONE),
];

/** An item that holds no answer is the same to its readers, relevant or not; but a total waits for it or does not. */
const restingOn = (entry: Entry): Entry[] =>
  isItem(entry)
    ? [
        ...entry.kids,
        ...(entry.rows[0] || entry.state.answer !== undefined
          ? readersOf(entry)
          : readersOf(entry).filter(isTotal)),
      ]
    : [...entry.kids];

const isRelevant = (form: Form, entry: Entry): boolean =>
  entry.parent?.relevant !== false &&
  isEnabled(entry.outline, (question) => visibleAnswer(itemRead(form, entry, question)));

/** What a condition sees: what is not relevant has no answer; a repeat's is the list of its rows. */
const visibleAnswer = (node: ItemNode | undefined): Json | undefined =>
  node?.relevant ? (node.outline.kind === 'repeat' ? listOf(node) : node.state.answer) : undefined;

function tell(form: Form, entry: Entry): void {
  const { relevant, parent } = entry;
  if (!isItem(entry)) {
    form.stale = true;
    return;
  }
  patch(form, entry, relevant ? { relevant } : { relevant, feedback: NONE });
  const { page } = entry;
  if (parent !== page) return;
  page.shown += relevant ? 1 : -1;
  if (page.shown === Number(relevant)) form.stale = true;
}
