import { ownString, type JsonObject } from '../json.js';
import { nameAsLabel } from '../name-words.js';
import type { Outline, OutlineItem } from '../outline.js';
import { pointerTokens } from '../pointer.js';
import type { Slot } from './words.js';

/** Finds a word in the document itself: in its layout, else in the schema's `title` and `description`. */
export function createDocumentWords(outline: Outline): (linkId: string, slot: Slot) => string | undefined {
  const headings = new Map<string, JsonObject>();
  for (const { linkId, layout } of [...outline.tasks, ...outline.pages]) headings.set(linkId, layout);
  return (linkId, slot) => {
    const item = outline.items.get(linkId);
    if (item) return itemWord(item, slot);
    return /^(title|hint|text)$/.test(slot) ? ownString(headings.get(linkId) ?? {}, slot) : undefined;
  };
}

function itemWord(item: OutlineItem, slot: Slot): string | undefined {
  const { layout, schema = {} } = item;
  const [kind, name] = slot.split(/\.(.*)/s);
  if (name !== undefined) {
    if (kind === 'error') return ownString(layout.errors ?? {}, name);
    if (kind === 'band') return layout.calculate?.bands?.find(({ from }) => String(from) === name)?.text;
    const option = item.options?.find(({ value }) => String(value) === name);
    return kind === 'option' ? option?.label : option?.hint;
  }
  const authored = ownString(layout, slot);
  if (authored !== undefined) return authored;
  if (slot === 'hint') return ownString(schema, 'description') ?? writtenOut(item);
  const isName = slot === 'label' || (slot === 'title' && item.kind === 'group');
  return isName ? (ownString(schema, 'title') ?? propertyLabel(item)) : undefined;
}

/** How the answer to a question is written that the schema wants as machines write it; the same in every language. */
const written: Readonly<Record<string, string>> = { time: '09:30:00Z', 'date-time': '2026-11-23T09:30:00Z' };

/**
 * The hint of a text box for a moment: these formats want seconds and an offset from UTC, which nobody guesses.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
const writtenOut = ({ type, schema = {} }: OutlineItem): string | undefined =>
  type === 'text' ? ownString(written, ownString(schema, 'format') ?? '') : undefined;

/** A plain JSON Schema often has no titles; its property names are then the only words there are. */
function propertyLabel({ layout: { answer }, schema }: OutlineItem): string | undefined {
  const name = schema && answer !== undefined ? pointerTokens(answer).at(-1) : undefined;
  return name && nameAsLabel(name);
}
