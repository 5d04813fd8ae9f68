import { isSame, normalised, shown } from '../answers/view-value.js';
import type { ViewValue } from '../types.js';
import type { Form } from './form.js';
import { ownValue, pathOf, valueAt } from './json.js';
import type { ItemNode } from './node.js';
import { openRows } from './open-rows.js';
import { setRows, tellRows } from './rows.js';
import { begin } from './state.js';
import { growRow } from './tree.js';

/** Answers with more rows than anybody typed do not keep the page from answering. */
const MAX_ROWS = 1000;

/**
 * Fills items from answers of any origin. What does not fit a question is left out or kept as something to mend.
 * `typed` holds, by instance pointer, what stood in controls where the answer alone does not bring it back.
 */
export function fill(form: Form, items: readonly ItemNode[], answers: unknown, typed: unknown): void {
  for (const node of items) {
    const { outline, kind, state } = node;
    const answer = valueAt(answers, pathOf(node.pointer));
    if (kind) {
      const asTyped = normalised(ownValue(typed, state.pointer!), kind.empty);
      begin(form, node, asTyped ?? viewOf(node, answer));
    } else if (outline.kind === 'repeat') {
      const given: unknown[] = Array.isArray(answer) ? answer.slice(0, MAX_ROWS) : [];
      const count = given.length || openRows(node);
      const rows = Array.from({ length: count }, () => growRow(form, node));
      setRows(form, node, rows);
      rows.forEach((row, index) => {
        fill(form, row.kids, given[index], typed);
      });
      tellRows(form, node);
    } else fill(form, node.kids, answers, typed);
  }
}

/** What has to be kept beside the answers so that every control looks the same again. */
export const typedOf = (items: readonly ItemNode[]): { [pointer: string]: ViewValue } =>
  Object.fromEntries(
    items
      .filter((node) => node.kind && !isSame(viewOf(node, node.state.answer), node.state.viewValue))
      .map(({ state }) => [state.pointer, state.viewValue]),
  ) as { [pointer: string]: ViewValue };

const viewOf = ({ kind }: ItemNode, answer: unknown): ViewValue => shown(kind!, answer) ?? kind!.empty;
