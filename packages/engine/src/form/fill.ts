import { isSame, normalised } from '../answers/view-value.js';
import type { Form } from './form.js';
import { ownValue, valueAt } from './json.js';
import type { ItemNode } from './node.js';
import { dropRow, setRows } from './rows.js';
import { begin } from './state.js';
import { growRow } from './tree.js';

/** A schema that asks for more rows than a person can see does not get them opened. */
const MAX_OPEN_ROWS = 50;

/** Nor do answers with more rows than anybody typed keep the page from answering. */
const MAX_ROWS = 1000;

/**
 * Fills items from answers of any origin. What does not fit a question is left out or kept as something to mend.
 * `typed` holds, by instance pointer, what stood in controls where the answer alone does not bring it back.
 */
export function fill(form: Form, items: readonly ItemNode[], answers: unknown, typed?: unknown): void {
  for (const node of items) {
    const { outline, kind, kids, state } = node;
    const answer = valueAt(answers, node.path);
    if (outline.kind === 'repeat') {
      fillRows(form, node, answer, typed);
    } else if (kind) {
      const given = answer === undefined ? undefined : kind.view(answer, outline);
      const asTyped = ownValue(typed, state.pointer ?? '');
      begin(form, node, normalised(asTyped, kind.empty) ?? normalised(given, kind.empty) ?? kind.empty);
    }
    fill(form, kids, answers, typed);
  }
}

function fillRows(form: Form, repeat: ItemNode, answer: unknown, typed: unknown): void {
  for (const row of repeat.rows) dropRow(form, row);
  const values: unknown[] = Array.isArray(answer)
    ? answer.slice(0, MAX_ROWS)
    : new Array<undefined>(openRows(repeat)).fill(undefined);
  const rows = values.map((_, index) => growRow(form, repeat, index));
  if (repeat.rows.length + rows.length > 0) setRows(form, repeat, rows);
  rows.forEach(({ kids }, index) => {
    fill(form, kids, values[index], typed);
  });
}

/** A list that must have rows starts with them open, as people expect of a question they have to answer. */
function openRows({ outline }: ItemNode): number {
  const least = outline.schema?.minItems;
  return Math.min(Math.max(typeof least === 'number' ? least : 0, outline.required ? 1 : 0), MAX_OPEN_ROWS);
}

/** What has to be kept beside the answers so that every control looks the same again. */
export function typedOf(items: Iterable<ItemNode>): [string, ItemNode['state']['viewValue']][] {
  const typed: [string, ItemNode['state']['viewValue']][] = [];
  for (const { kind, state, outline } of items) {
    if (!kind || state.pointer === undefined) continue;
    const { answer, viewValue } = state;
    const shown =
      normalised(answer === undefined ? undefined : kind.view(answer, outline), kind.empty) ?? kind.empty;
    if (!isSame(shown, viewValue)) typed.push([state.pointer, viewValue]);
  }
  return typed;
}
