import { deriveItems, type Derivation } from './derive-layout.js';
import { FormDocumentError, type FormDocumentErrorCode } from './form-document-error.js';
import type { Condition, LayoutItem } from './generated/form-document.js';
import { own } from './json.js';
import { MAX_DEPTH } from './limits.js';
import { itemType } from './item-type.js';
import { locateAnswer, type Target } from './locate-answer.js';
import type { OutlineItem, Schema } from './outline.js';
import { ROW } from './pointer.js';
import { schemaOptions } from './schema/options.js';
import { isArraySchema, isObjectSchema } from './schema/types.js';

export interface Build extends Derivation {
  readonly items: Map<string, OutlineItem>;
  readonly report: (problem: FormDocumentError) => void;
  /** False, and reported, when another entry has the linkId. */
  readonly claim: (linkId: string, path: string) => boolean;
}

/** Where an item stands. */
export interface Place {
  readonly page: string;
  readonly repeat?: string;
  /** What a bare property name is read from: the root, a row, or the object of a group. */
  readonly base: { readonly pointer: string; readonly schema: Schema };
  /** The schemas that hold this place, the root first; as many as the place is deep. */
  readonly within: readonly Schema[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NONE: readonly Condition[] = [];

export function buildItems(
  entries: readonly LayoutItem[],
  path: string,
  place: Place,
  build: Build,
): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (const [index, layout] of entries.entries()) {
    const item = buildItem(layout, `${path}/${index}`, place, build);
    if (item) items.push(item);
  }
  return items;
}

function buildItem(layout: LayoutItem, at: string, place: Place, build: Build): OutlineItem | undefined {
  const path = build.paths.get(layout) ?? at;
  build.paths.set(layout, path);
  const fail = (code: FormDocumentErrorCode, message: string): undefined => {
    build.report(new FormDocumentError(code, path, message));
    return undefined;
  };
  const { linkId } = layout;
  if (place.within.length > MAX_DEPTH) {
    fail('too-deep', `Item \`${linkId}\` stands in more than ${MAX_DEPTH} groups. Use fewer.`);
    return;
  }
  if (!build.claim(linkId, path)) return undefined;

  let target: Target | undefined;
  if (layout.answer !== undefined && layout.type !== 'group' && layout.type !== 'display') {
    const located = locateAnswer(layout.answer, layout, place, build.resolver);
    if ('code' in located) {
      fail(located.code, located.message);
      return;
    }
    target = located;
  }
  const isList = target !== undefined && isArraySchema(target.schema);
  const rows = isList ? build.resolver.resolve(own(target!.schema, 'items')) : {};
  const options = target && (schemaOptions(target.schema) ?? (isList ? schemaOptions(rows) : undefined));
  const type = itemType(layout, target?.schema, rows, options);
  if (type === undefined) {
    fail(
      'no-question-type',
      `Item \`${linkId}\` points to a list of open answers, which no question can ask. Make its \`items\` objects, or give them an \`enum\` or \`oneOf\`.`,
    );
    return;
  }
  if (type === 'repeat' && place.repeat !== undefined) {
    fail(
      'nested-repeat',
      `Item \`${linkId}\` repeats inside \`${place.repeat}\`, which repeats itself. Ask for it outside, or as one longer text.`,
    );
    return;
  }
  if (type === 'repeat' && !(isList && isObjectSchema(rows))) {
    fail(
      'not-a-repeat',
      `Item \`${linkId}\` repeats, but its answer is no list of objects. Point \`answer\` at an array whose \`items\` are objects.`,
    );
    return;
  }

  const kind = type === 'repeat' || type === 'group' || type === 'display' ? type : 'question';
  const items: OutlineItem[] = [];
  const item: Writable<OutlineItem> = {
    linkId,
    kind,
    type,
    required: target?.required ?? false,
    items,
    page: place.page,
    enableWhen: layout.enableWhen ?? NONE,
    enableBehavior: layout.enableBehavior ?? 'all',
    layout,
  };
  if (target) item.schema = target.schema;
  if (target && (kind === 'question' || kind === 'repeat')) item.pointer = target.pointer;
  if (options) item.options = options;
  if (place.repeat !== undefined) item.repeat = place.repeat;
  build.items.set(linkId, item);
  if (kind === 'repeat' && target) {
    const base = { pointer: `${target.pointer}/${ROW}`, schema: rows };
    items.push(...innerItems(layout, path, `${path}/items`, { ...place, repeat: linkId, base }, build, true));
  } else if (kind === 'group') {
    const inside = target ? { ...place, base: target } : place;
    items.push(...innerItems(layout, path, path, inside, build, target !== undefined));
  }
  return item;
}

/** What stands in a repeat or a group: as laid out, or else (where it has an object) every property of it. */
function innerItems(
  layout: LayoutItem,
  path: string,
  schemaPath: string,
  place: Place,
  build: Build,
  derive: boolean,
): OutlineItem[] {
  const { schema } = place.base;
  const deeper = { ...place, within: [...place.within, schema] };
  if (layout.items) return buildItems(layout.items, `${path}/items`, deeper, build);
  if (!derive) return [];
  if (!place.within.includes(schema)) {
    return buildItems(deriveItems(schema, schemaPath, build), schemaPath, deeper, build);
  }
  const message = `The schema of item \`${layout.linkId}\` holds itself, so the form would never end. Give the item its own \`items\`.`;
  build.report(new FormDocumentError('ref-circle', path, message));
  return [];
}
