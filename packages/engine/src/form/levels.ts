import type { Outline, OutlineItem, OutlinePage, OutlineTask } from '@coform/format';

type Gate = OutlineTask | OutlinePage | OutlineItem;

/** A circle of conditions never settles; a form whose check finds nothing needs two passes. */
const MAX_PASSES = 100;

/**
 * An order in which relevance can be worked out once for each entry: everything stands on a higher level than what
 * holds it and what its conditions read. One pass is enough where conditions read what comes earlier.
 */
export function levelsOf(outline: Outline): Map<object, number> {
  const levels = new Map<object, number>();
  const gates = [...gatesOf(outline)];
  const levelOf = (item: OutlineItem): number =>
    Math.max(levels.get(item) ?? 0, ...(item.kind === 'repeat' ? item.items.map(levelOf) : []));
  for (let pass = 0, changed = true; changed && pass < MAX_PASSES; pass++) {
    changed = false;
    for (const [gate, parent] of gates) {
      let level = parent ? levels.get(parent)! + 1 : 0;
      for (const { question } of gate.enableWhen) {
        const read = outline.items.get(question);
        if (read) level = Math.max(level, levelOf(read) + 1);
      }
      if (level === levels.get(gate)) continue;
      levels.set(gate, level);
      changed = true;
    }
  }
  return levels;
}

function* gatesOf({ tasks }: Outline): Generator<[Gate, Gate | undefined]> {
  for (const task of tasks) {
    yield [task, undefined];
    for (const page of task.pages) {
      yield [page, task];
      yield* itemsIn(page);
    }
  }
}

function* itemsIn(parent: OutlinePage | OutlineItem): Generator<[Gate, Gate]> {
  for (const item of parent.items) {
    yield [item, parent];
    yield* itemsIn(item);
  }
}
