import { isObject, own, ownString, type JsonObject } from '../json.js';
import { nameAsLabel } from '../name-words.js';
import type { Outline, OutlineItem } from '../outline.js';
import { pointerTokens } from '../pointer.js';
import type { Slot } from './words.js';

/** Finds a word in the document itself: in its layout, else in the schema's `title` and `description`. */
export function createDocumentWords(outline: Outline): (linkId: string, slot: Slot) => string | undefined {
  const headings = new Map<string, JsonObject>();
  for (const task of outline.tasks) {
    headings.set(task.linkId, task.layout);
    for (const page of task.pages) headings.set(page.linkId, page.layout);
  }
  return (linkId, slot) => {
    const item = outline.items.get(linkId);
    if (item) return itemWord(item, slot);
    const heading = headings.get(linkId);
    return heading && (slot === 'title' || slot === 'hint' || slot === 'text')
      ? ownString(heading, slot)
      : undefined;
  };
}

function itemWord(item: OutlineItem, slot: Slot): string | undefined {
  const { layout, schema = {} } = item;
  const dot = slot.indexOf('.');
  if (dot > 0) {
    const name = slot.slice(dot + 1);
    if (slot.startsWith('error.')) return ownString(layout.errors ?? {}, name);
    const option = item.options?.find(({ value }) => String(value) === name);
    return slot.startsWith('option.') ? option?.label : option?.hint;
  }
  const authored = ownString(layout, slot);
  if (authored !== undefined) return authored;
  if (slot === 'hint') return ownString(schema, 'description');
  const named = slot === 'label' || (slot === 'title' && item.kind === 'group');
  return named ? (ownString(schema, 'title') ?? propertyLabel(item)) : undefined;
}

/** A plain JSON Schema often has no titles; its property names are then the only words there are. */
function propertyLabel({ layout, schema }: OutlineItem): string | undefined {
  const answer = own(layout, 'answer');
  const name = typeof answer === 'string' && isObject(schema) ? pointerTokens(answer).at(-1) : undefined;
  return name === undefined ? undefined : nameAsLabel(name);
}
