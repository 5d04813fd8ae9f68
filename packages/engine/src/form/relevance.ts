import { holds } from '@coform/format';
import type { Json } from '../types.js';
import type { Form } from './form.js';
import { listOf } from './gather.js';
import { childrenOf, NO_ISSUES, type Entry, type ItemNode } from './node.js';
import { forgetProblems, patch } from './state.js';

/**
 * Works out anew which entries are relevant, starting from those given and going on to what rests on a change. Each
 * is looked at once, those that others rest on first. A circle of conditions ends where it began.
 */
export function settle(form: Form, starts: Iterable<Entry>): void {
  const levels: Set<Entry>[] = [];
  const add = (entry: Entry) => (levels[entry.level] ??= new Set()).add(entry);
  for (const entry of starts) add(entry);
  for (let level = 0; level < levels.length; level++) {
    for (const entry of levels[level] ?? []) {
      const relevant = isRelevant(form, entry);
      if (relevant === entry.relevant) continue;
      entry.relevant = relevant;
      note(form, entry);
      for (const next of restingOn(entry)) if (next.level > level) add(next);
    }
  }
}

/** Entries to look at when an item's answer came, went or changed: those that read it, or the list it is in. */
export const readersOf = ({ readers, row }: ItemNode): Entry[] => [
  ...readers,
  ...(row?.repeat.readers ?? []),
];

/** An item that holds no answer is the same to its readers, relevant or not. */
const restingOn = (entry: Entry): Entry[] => [
  ...childrenOf(entry),
  ...(isItem(entry) && (entry.rows.length > 0 || entry.state.answer !== undefined) ? readersOf(entry) : []),
];

const isItem = (entry: Entry): entry is ItemNode => 'key' in entry;

function isRelevant(form: Form, { parent, outline, reads }: Entry): boolean {
  if (parent && !parent.relevant) return false;
  const { enableWhen, enableBehavior } = outline;
  if (enableWhen.length === 0) return true;
  form.probe.evaluated?.();
  const test = (condition: (typeof enableWhen)[number], index: number) =>
    holds(condition, visibleAnswer(reads[index]));
  return enableBehavior === 'any' ? enableWhen.some(test) : enableWhen.every(test);
}

/** What a condition sees: what is not relevant has no answer; a repeat's is the list of its rows. */
function visibleAnswer(node: ItemNode | undefined): Json | undefined {
  if (!node?.relevant) return undefined;
  return node.outline.kind === 'repeat' ? listOf(node, {}) : node.state.answer;
}

function note(form: Form, entry: Entry): void {
  const { relevant, parent } = entry;
  if (!isItem(entry)) {
    form.journeyChanged = true;
    return;
  }
  patch(form, entry, relevant ? { relevant } : { relevant, feedback: NO_ISSUES });
  if (!relevant) forgetProblems(form, entry);
  if (parent === entry.page) {
    entry.page.shown += relevant ? 1 : -1;
    if (entry.page.shown === (relevant ? 1 : 0)) form.journeyChanged = true;
  }
}
