import type { OutlineItem } from '@coform/format';
import { kindOf } from '../answers/kinds.js';
import type { Form } from './form.js';
import { pathOf } from './json.js';
import {
  allItems,
  NONE,
  type Entry,
  type ItemNode,
  type PageNode,
  type RowNode,
  type TaskNode,
} from './node.js';
import { keep } from './state.js';

/** Where a new item will stand. `base` is the pointer of its row, or empty. */
interface Setting {
  readonly parent: Entry;
  readonly page: PageNode;
  readonly row?: RowNode;
  readonly base: string;
}

/** Makes an entry for every task, page and item of the form; rows come later. */
export function growTree(form: Form): void {
  for (const task of form.outline.tasks) {
    const taskNode: TaskNode = { outline: task, parent: undefined, ...entryOf(form, task), kids: [] };
    form.tasks.push(taskNode);
    for (const page of task.pages) {
      const pageNode: PageNode = {
        outline: page,
        parent: taskNode,
        ...entryOf(form, page),
        kids: [],
        shown: 0,
      };
      taskNode.kids.push(pageNode);
      form.pages.push(pageNode);
      for (const item of page.items)
        pageNode.kids.push(grow(form, item, { parent: pageNode, page: pageNode, base: '' }));
    }
  }
  for (const entry of allEntries(form)) connect(form, entry);
}

/** Everything that can be relevant or not, in the order of the form. */
export const allEntries = ({ tasks, pages }: Form): Entry[] => [
  ...tasks,
  ...pages,
  ...pages.flatMap(({ kids }) => [...allItems(kids)]),
];

/** Makes a row for a place in the list. It is not in the list yet. */
export function growRow(form: Form, repeat: ItemNode, index: number): RowNode {
  const { outline, page } = repeat;
  const kids: ItemNode[] = [];
  const row = { id: `r${++form.lastRow}`, repeat, kids, byLinkId: new Map<string, ItemNode>() };
  const base = `${repeat.pointer}/${index}`;
  for (const item of outline.items) kids.push(grow(form, item, { parent: repeat, page, row, base }));
  for (const node of allItems(kids)) row.byLinkId.set(node.outline.linkId, node);
  for (const node of row.byLinkId.values()) connect(form, node);
  return row;
}

function grow(form: Form, outline: OutlineItem, { parent, page, row, base }: Setting): ItemNode {
  const { linkId } = outline;
  const key = row ? `${row.repeat.outline.linkId}/${row.id}/${linkId}` : linkId;
  const slot = form.slots.size;
  form.slots.set(key, slot);
  const kind = kindOf(outline);
  const empty = Object.freeze(kind?.empty ?? '');
  const pointer = (outline.pointer ?? '').slice(row ? `${row.repeat.outline.pointer!}/{row}`.length : 0);
  const state = {
    key,
    item: outline,
    relevant: false,
    viewValue: empty,
    unparseable: false,
    ...(outline.pointer === undefined ? {} : { pointer: base + pointer }),
    touched: false,
    dirty: false,
    prefilled: false,
    feedback: NONE,
    children: NONE,
    rows: NONE,
  };
  const node: ItemNode = {
    outline,
    parent,
    page,
    row,
    ...entryOf(form, outline),
    key,
    slot,
    kind,
    pointer,
    path: pathOf(pointer),
    kids: [],
    readers: new Set<Entry>(),
    rows: NONE,
    state,
    initial: empty,
  };
  if (outline.kind === 'group') {
    for (const item of outline.items)
      node.kids.push(grow(form, item, { parent: node, page, ...(row && { row }), base }));
  }
  keep(form, node, Object.freeze({ ...state, children: Object.freeze(node.kids.map((kid) => kid.key)) }));
  return node;
}

const entryOf = ({ levels }: Form, outline: object) => ({
  level: levels.get(outline)!,
  reads: NONE,
  relevant: false,
});

/** Lets an entry hear of changes to what its conditions read: in its own row, or outside of all rows. */
export function connect(form: Form, entry: Entry): void {
  entry.reads = entry.outline.enableWhen.map(({ question }) => {
    const row = 'row' in entry ? (entry as ItemNode).row : undefined;
    const read = row?.byLinkId.get(question) ?? form.nodes.get(question);
    read?.readers.add(entry);
    return read;
  });
}

/** Ends what `connect` began. */
export function disconnect(entry: Entry): void {
  for (const read of entry.reads) read?.readers.delete(entry);
}
