import type { LayoutItem, Outline, OutlineItem } from '@coform/format';
import { kindOf } from '../answers/kinds.js';
import type { Form } from './form.js';
import {
  isItem,
  NONE,
  within,
  type Entry,
  type ItemNode,
  type PageNode,
  type RowNode,
  type TaskNode,
} from './node.js';
import { remember } from './state.js';

/** Makes an entry for every task, page and item of the form; rows come later. */
export function growTree(form: Form, { tasks }: Outline): void {
  form.tasks = tasks.map((outline) => {
    const task: TaskNode = { outline, relevant: false, kids: NONE };
    task.kids = outline.pages.map((page) => growPage(form, page, task));
    return task;
  });
  form.pages = form.tasks.flatMap(({ kids }) => kids);
  enter(form, within<Entry>(form.tasks));
}

function growPage(form: Form, outline: PageNode['outline'], parent: TaskNode): PageNode {
  const page: PageNode = { outline, parent, relevant: false, kids: NONE, shown: 0 };
  page.kids = outline.items.map((item) => grow(form, item, page, page));
  return page;
}

/** Makes a row of a list. It is not in the list yet. */
export function growRow(form: Form, repeat: ItemNode): RowNode {
  const row: RowNode = { id: `r${++form.lastRow}`, repeat, kids: NONE };
  row.kids = repeat.outline.items.map((item) => grow(form, item, repeat, repeat.page, row));
  return row;
}

function grow(form: Form, outline: OutlineItem, parent: Entry, page: PageNode, row?: RowNode): ItemNode {
  const kind = kindOf(outline);
  const initial = kind?.empty ?? '';
  // A row's items are told by `<repeat>/{row}` where they stand.
  const pointer = outline.pointer?.slice(row ? row.repeat.pointer.length + '/{row}'.length : 0);
  const inner = outline.kind === 'group' ? outline.items : NONE;
  const state = {
    key: keyOf(outline.linkId, row),
    item: outline,
    pointer,
    relevant: false,
    viewValue: initial,
    answer: undefined,
    unparseable: false,
    touched: false,
    dirty: false,
    prefilled: false,
    feedback: NONE,
    children: inner.map(({ linkId }) => keyOf(linkId, row)),
    rows: NONE,
  };
  const node: ItemNode = {
    outline,
    parent,
    page,
    row,
    kind,
    state,
    initial,
    pointer: pointer ?? '',
    kids: NONE,
    rows: NONE,
    readers: undefined,
    relevant: false,
  };
  node.kids = inner.map((item) => grow(form, item, node, page, row));
  return node;
}

const keyOf = (linkId: string, row: RowNode | undefined): string =>
  row ? `${row.repeat.state.key}/${row.id}/${linkId}` : linkId;

/** The item that a condition of an entry reads: in its own row, or outside of all rows. */
export const itemRead = ({ nodes }: Form, { row }: Entry, question: string): ItemNode | undefined =>
  nodes.get(keyOf(question, row)) ?? nodes.get(question);

/** Puts entries into the form, where they hear of changes to what their conditions read; or takes them out. */
export function enter(form: Form, entries: readonly Entry[], isGoing?: boolean): void {
  for (const node of entries.filter(isItem)) {
    const { key } = node.state;
    remember(form, key);
    // A row that comes back may stand in an old snapshot as it is.
    node.state = { ...node.state };
    if (isGoing) form.nodes.delete(key);
    else form.nodes.set(key, node);
  }
  for (const entry of entries) {
    const { enableWhen, layout } = entry.outline;
    const questions = enableWhen.map(({ question }) => question);
    questions.push(...((layout as Partial<LayoutItem>).calculate?.of ?? NONE));
    for (const question of questions) {
      const read = itemRead(form, entry, question);
      if (isGoing) read?.readers?.delete(entry);
      else if (read) (read.readers ??= new Set()).add(entry);
    }
  }
}
