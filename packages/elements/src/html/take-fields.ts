import type { ItemState, Session, ViewValue } from '@coform/engine';
import { itemNamed } from './names.js';

/** More rows than anybody types are not made from a post. */
const MAX_ROWS = 1000;

interface Field {
  readonly texts: string[];
  readonly parts: Map<string, string>;
}

/**
 * Puts what was posted into a session, as if it were typed there: never trimmed, cut or corrected. Browsers post no
 * unticked box, so an absent one counts as unticked where it stood on the page (`shown`). Everything else that is absent
 * stays as it was.
 */
export function takeFields(session: Session, data: FormData, shown: readonly ItemState[]): void {
  const fields = fieldsOf(data);
  for (const name of fields.keys()) makeRows(session, name);
  const posted = new Set<string>();
  for (const [name, field] of fields) {
    const state = itemNamed(session.getSnapshot(), name);
    if (state?.item.kind !== 'question') continue;
    posted.add(state.key);
    enter(session, state, viewValueOf(state, field));
  }
  for (const state of shown) {
    const { type } = state.item;
    if (posted.has(state.key)) continue;
    if (type === 'checkboxes') enter(session, state, []);
    else if (type === 'consent') enter(session, state, '');
  }
}

function enter(session: Session, { key, viewValue: before }: ItemState, viewValue: ViewValue): void {
  if (JSON.stringify(before) !== JSON.stringify(viewValue))
    session.dispatch({ type: 'input', key, viewValue });
}

/** Posted text by name and part: `about-birth-date.day` is the part `day`. Line breaks are those of a text box. */
function fieldsOf(data: FormData): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [whole, value] of data.entries()) {
    if (typeof value !== 'string' || whole.startsWith(':')) continue;
    const text = value.replaceAll('\r\n', '\n');
    const dot = whole.indexOf('.');
    const name = dot < 0 ? whole : whole.slice(0, dot);
    const field: Field = fields.get(name) ?? { texts: [], parts: new Map<string, string>() };
    fields.set(name, field);
    if (dot < 0) field.texts.push(text);
    else field.parts.set(whole.slice(dot + 1), text);
  }
  return fields;
}

function viewValueOf({ viewValue }: ItemState, { texts, parts }: Field): ViewValue {
  if (parts.size > 0) {
    const before = typeof viewValue === 'object' && !Array.isArray(viewValue) ? viewValue : {};
    return Object.fromEntries([...Object.entries(before as object), ...parts]);
  }
  return Array.isArray(viewValue) ? texts : (texts.at(-1) ?? '');
}

/** Adds the rows that a name speaks of, within the list's limit. */
function makeRows(session: Session, name: string): void {
  const path = name.split('/');
  for (let at = 1; at < path.length; at += 2) {
    const list = itemNamed(session.getSnapshot(), path.slice(0, at).join('/'));
    const wanted = Number(path[at]) + 1;
    if (list?.item.kind !== 'repeat') return;
    const limit = Number(list.item.schema?.maxItems ?? MAX_ROWS);
    if (!(wanted <= Math.min(limit, MAX_ROWS))) return;
    for (let count = list.rows.length; count < wanted; count += 1)
      session.dispatch({ type: 'add-row', key: list.key });
  }
}
