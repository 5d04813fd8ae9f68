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
    const option = item.options?.find(({ value }) => String(value) === name);
    return kind === 'option' ? option?.label : option?.hint;
  }
  const authored = ownString(layout, slot);
  if (authored !== undefined) return authored;
  if (slot === 'hint') return ownString(schema, 'description');
  const isName = slot === 'label' || (slot === 'title' && item.kind === 'group');
  return isName ? (ownString(schema, 'title') ?? propertyLabel(item)) : undefined;
}

/** A plain JSON Schema often has no titles; its property names are then the only words there are. */
function propertyLabel({ layout: { answer }, schema }: OutlineItem): string | undefined {
  const name = schema && answer !== undefined ? pointerTokens(answer).at(-1) : undefined;
  return name && nameAsLabel(name);
}
