import { deriveItems, type Derivation } from './derive-layout.js';
import { FormDocumentError } from './form-document-error.js';
import type { LayoutItem, QuestionType } from './generated/form-document.js';
import { own } from './json.js';
import { MAX_DEPTH } from './limits.js';
import type { OutlineItem, Schema } from './outline.js';
import { joinPointer, pointerTokens, ROW } from './pointer.js';
import { schemaOptions } from './schema/options.js';
import { questionType } from './schema/question-type.js';
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
  readonly depth: number;
  /** The schemas being walked, to notice one that holds itself. */
  readonly within: readonly Schema[];
}

interface Target {
  readonly pointer: string;
  readonly schema: Schema;
  readonly required: boolean;
}

export function buildItems(
  entries: readonly LayoutItem[],
  path: string,
  place: Place,
  build: Build,
): OutlineItem[] {
  return entries.flatMap((layout, index) => buildItem(layout, `${path}/${index}`, place, build) ?? []);
}

function buildItem(layout: LayoutItem, at: string, place: Place, build: Build): OutlineItem | undefined {
  const path = build.paths.get(layout) ?? at;
  build.paths.set(layout, path);
  const fail = (code: string, message: string): undefined => {
    build.report(new FormDocumentError(code, path, message));
  };
  const { linkId } = layout;
  if (place.depth > MAX_DEPTH) {
    return fail('too-deep', `Item \`${linkId}\` stands in more than ${MAX_DEPTH} groups. Use fewer groups.`);
  }
  if (!build.claim(linkId, path)) return undefined;

  const asked = layout.type !== 'group' && layout.type !== 'display';
  const target =
    asked && layout.answer !== undefined ? locate(layout.answer, layout, place, build, fail) : undefined;
  if (asked && layout.answer !== undefined && !target) return undefined;

  const rows = target ? build.resolver.resolve(own(target.schema, 'items')) : {};
  const options =
    target &&
    (schemaOptions(target.schema) ?? (isArraySchema(target.schema) ? schemaOptions(rows) : undefined));
  const type = itemType(
    layout,
    target,
    rows,
    options !== undefined,
    () => target && questionType(target.schema, rows, options),
  );
  if (type === undefined) {
    return fail(
      'no-question-type',
      `Item \`${linkId}\` points to ${target?.pointer ?? ''}, a list of open answers, which no question can ask. Make each one an object with a property, or give \`items\` an \`enum\` or \`oneOf\`.`,
    );
  }
  if (type === 'repeat' && place.repeat !== undefined) {
    return fail(
      'nested-repeat',
      `Item \`${linkId}\` repeats inside the repeating group \`${place.repeat}\`. Ask for the inner list on its own page, or as one longer text.`,
    );
  }
  if (type === 'repeat' && !(target && isArraySchema(target.schema) && isObjectSchema(rows))) {
    return fail(
      'not-a-repeat',
      `Item \`${linkId}\` repeats, but its answer is not a list of objects. Point \`answer\` at an array whose \`items\` are objects.`,
    );
  }

  const kind = type === 'repeat' || type === 'group' || type === 'display' ? type : 'question';
  const items: OutlineItem[] = [];
  const item: OutlineItem = {
    linkId,
    kind,
    type,
    ...(target && (kind === 'question' || kind === 'repeat') ? { pointer: target.pointer } : {}),
    ...(target ? { schema: target.schema } : {}),
    ...(options ? { options } : {}),
    required: target?.required ?? false,
    items,
    page: place.page,
    ...(place.repeat === undefined ? {} : { repeat: place.repeat }),
    enableWhen: layout.enableWhen ?? [],
    enableBehavior: layout.enableBehavior ?? 'all',
    layout,
  };
  build.items.set(linkId, item);
  if (kind === 'repeat' && target) {
    const inside = { ...place, repeat: linkId, base: { pointer: `${target.pointer}/${ROW}`, schema: rows } };
    items.push(...inner(layout, `${path}/items`, inside, build));
  } else if (kind === 'group') {
    items.push(
      ...inner(layout, path, target ? { ...place, base: target } : place, build, target !== undefined),
    );
  }
  return item;
}

/** What stands in a repeat or a group: as laid out, or else every property of its object. */
function inner(layout: LayoutItem, path: string, place: Place, build: Build, derive = true): OutlineItem[] {
  const { schema } = place.base;
  const deeper = { ...place, depth: place.depth + 1, within: [...place.within, schema] };
  if (layout.items) return buildItems(layout.items, `${build.paths.get(layout) ?? ''}/items`, deeper, build);
  if (!derive) return [];
  if (place.within.includes(schema)) {
    build.report(
      new FormDocumentError(
        'ref-circle',
        path,
        `The schema behind item \`${layout.linkId}\` holds itself, so the form would never end. Give the item its own \`items\`.`,
      ),
    );
    return [];
  }
  return buildItems(deriveItems(schema, path, build), path, deeper, build);
}

function itemType(
  layout: LayoutItem,
  target: Target | undefined,
  rows: Schema,
  hasOptions: boolean,
  follow: () => QuestionType | undefined,
): QuestionType | undefined {
  if (layout.type === 'group' || layout.type === 'display') return layout.type;
  if (layout.as) return layout.as;
  if (!target) return layout.items ? 'group' : 'display';
  if (layout.repeats === true && !hasOptions) return 'repeat';
  if (layout.items && isObjectSchema(target.schema)) return 'group';
  return isArraySchema(target.schema) && layout.items && isObjectSchema(rows) ? 'repeat' : follow();
}

function locate(
  answer: string,
  layout: LayoutItem,
  place: Place,
  build: Build,
  fail: (code: string, message: string) => undefined,
): Target | undefined {
  const absolute = answer.startsWith('/');
  if (absolute && place.repeat !== undefined) {
    return fail(
      'row-pointer',
      `Item \`${layout.linkId}\` stands in the repeating group \`${place.repeat}\` but points to \`${answer}\`, which is the same for every row. Point \`answer\` at a property of the row by its bare name.`,
    );
  }
  const root = absolute ? place.within[0] : place.base.schema;
  let found: Target = { pointer: absolute ? '' : place.base.pointer, schema: root ?? {}, required: false };
  const names = pointerTokens(answer);
  for (const name of names) {
    const next = names.length > MAX_DEPTH ? undefined : build.resolver.property(found.schema, name);
    if (!next) {
      return fail(
        'unknown-answer',
        `Item \`${layout.linkId}\` points to \`${answer}\`, which the data schema does not define. Add it under \`data.properties\`, or change \`answer\`.`,
      );
    }
    found = { ...next, pointer: joinPointer(found.pointer, name) };
  }
  return found;
}
