import type { Form } from './form.js';
import { NONE, type ItemNode, type RowNode } from './node.js';
import { areBlank, itemsIn, openRows } from './open-rows.js';
import { settle } from './relevance.js';
import { patch } from './state.js';
import { enter, growRow } from './tree.js';

/** Adds an empty row at the end, unless the list is full. */
export function addRow(form: Form, repeat: ItemNode): void {
  const limit = repeat.outline.schema?.maxItems;
  if (repeat.rows.length >= Number(limit ?? Infinity)) return;
  changeRows(form, repeat, [...repeat.rows, growRow(form, repeat)]);
}

/**
 * Takes a row out of the list and keeps it, with everything typed, for as long as it can be put back. The last one
 * leaves an empty row behind, which makes way for it again.
 */
export function removeRow(form: Form, repeat: ItemNode, id: string): void {
  const index = repeat.rows.findIndex((row) => row.id === id);
  const row = repeat.rows[index];
  if (!row) return;
  const others = repeat.rows.filter((other) => other !== row);
  const spare = !others[0] && openRows(repeat) ? growRow(form, repeat) : undefined;
  changeRows(form, repeat, spare ? [spare] : others);
  form.now.undo = { key: repeat.state.key, row: id };
  form.putRowBack = () => {
    const rows = repeat.rows.filter((other) => other !== spare || !areBlank([other]));
    changeRows(form, repeat, [...rows.slice(0, index), row, ...rows.slice(index)]);
  };
}

/** Changes places with the row before (-1) or after (1), with everything typed. */
export function moveRow(form: Form, repeat: ItemNode, id: string, step: -1 | 1): void {
  const rows = [...repeat.rows];
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const other = rows[from + step];
  if (!row || !other || Math.abs(step) !== 1) return;
  rows[from] = other;
  rows[from + step] = row;
  changeRows(form, repeat, rows);
  form.now.moved = { key: repeat.state.key, row: id, step };
}

/** Sets a list's rows and what rests on them. */
function changeRows(form: Form, repeat: ItemNode, rows: readonly RowNode[]): void {
  settle(form, [...setRows(form, repeat, rows), ...(repeat.readers ?? NONE)]);
  form.now.undo = undefined;
}

/** Says anew which rows stand in a list. */
export function tellRows(form: Form, repeat: ItemNode): void {
  const rows = repeat.rows.map((row) => ({
    id: row.id,
    children: row.kids.map(({ state }) => state.key),
    blank: areBlank([row]),
  }));
  patch(form, repeat, { rows });
}

/** Says so when something stands in a row for the first time, or nothing any more. */
export function tellBlank(form: Form, row: RowNode): void {
  const told = row.repeat.state.rows.find(({ id }) => id === row.id);
  if (told && told.blank !== areBlank([row])) tellRows(form, row.repeat);
}

/** Sets the list of rows; their pointers follow their places. Gives the items that came into the form. */
export function setRows(form: Form, repeat: ItemNode, rows: readonly RowNode[]): readonly ItemNode[] {
  const before = repeat.rows;
  const added = itemsIn(rows.filter((row) => !before.includes(row)));
  enter(form, itemsIn(before.filter((row) => !rows.includes(row))), true);
  enter(form, added);
  repeat.rows = rows;
  repeat.kids = rows.flatMap(({ kids }) => kids);
  tellRows(form, repeat);
  rows.forEach((row, index) => {
    for (const node of itemsIn([row]))
      if (node.pointer) patch(form, node, { pointer: `${repeat.pointer}/${index}${node.pointer}` });
  });
  return added;
}
