import type { Form } from './form.js';
import { allItems, type ItemNode, type RowNode } from './node.js';
import { settle } from './relevance.js';
import { forgetProblems, keep, patch } from './state.js';
import { connect, disconnect, growRow } from './tree.js';

/** Adds an empty row at the end, unless the list is full. */
export function addRow(form: Form, repeat: ItemNode): void {
  const limit = repeat.outline.schema?.maxItems;
  if (typeof limit === 'number' && repeat.rows.length >= limit) return;
  const row = growRow(form, repeat, repeat.rows.length);
  setRows(form, repeat, [...repeat.rows, row]);
  form.removed = undefined;
  settle(form, allItems(row.kids));
}

/** Takes a row out of the list and keeps it, with everything typed, for as long as it can be put back. */
export function removeRow(form: Form, repeat: ItemNode, id: string): void {
  const index = repeat.rows.findIndex((row) => row.id === id);
  const row = repeat.rows[index];
  if (!row) return;
  setRows(
    form,
    repeat,
    repeat.rows.filter((other) => other !== row),
  );
  dropRow(form, row);
  form.removed = { row, index };
  settle(form, repeat.readers);
}

/** Puts the row that was removed last back where it was. */
export function putRowBack(form: Form): void {
  if (!form.removed) return;
  const { row, index } = form.removed;
  const { repeat } = row;
  for (const node of allItems(row.kids)) {
    keep(form, node, node.state);
    connect(form, node);
  }
  setRows(form, repeat, [...repeat.rows.slice(0, index), row, ...repeat.rows.slice(index)]);
  form.removed = undefined;
  settle(form, [...allItems(row.kids), ...repeat.readers]);
}

/** Takes the items of a row out of the form. */
export function dropRow(form: Form, row: RowNode): void {
  for (const node of allItems(row.kids)) {
    disconnect(node);
    keep(form, node, undefined);
    forgetProblems(form, node);
  }
}

/** Sets the list of rows; their pointers follow their places. */
export function setRows(form: Form, repeat: ItemNode, rows: readonly RowNode[]): void {
  repeat.rows = rows;
  form.rowsChanged = true;
  patch(form, repeat, { rows: Object.freeze(rows.map(viewOf)) });
  rows.forEach(({ kids }, index) => {
    for (const node of allItems(kids)) {
      if (node.pointer) patch(form, node, { pointer: `${repeat.pointer}/${index}${node.pointer}` });
    }
  });
}

const viewOf = ({ id, kids }: RowNode) =>
  Object.freeze({ id, children: Object.freeze(kids.map(({ key }) => key)) });
