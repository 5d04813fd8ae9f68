import { entryProblem, type FormDocumentError, type FormDocumentErrorCode } from './form-document-error.js';
import type { Condition, LayoutItem } from './generated/form-document.js';
import { own } from './json.js';
import { MAX_DEPTH } from './limits.js';
import type { OutlineItem, Schema } from './outline.js';
import { joinPointer, pointerTokens, ROW } from './pointer.js';
import { schemaOptions } from './schema/options.js';
import { questionType } from './schema/question-type.js';
import type { Resolver } from './schema/resolve.js';
import { isArraySchema, isObjectSchema } from './schema/types.js';

/** What building items needs of the outline they become part of. */
export interface Build extends Resolver {
  readonly root: Schema;
  /** Items for all properties of an object that stands at a path. */
  readonly derive: (object: Schema, path: string) => LayoutItem[];
  readonly items: Map<string, OutlineItem>;
  /** Where an entry stands: as known already, else as given. */
  readonly pathOf: (entry: object, path: string) => string;
  /** False, and reported, when another entry has the linkId. */
  readonly claim: (linkId: string, path: string) => boolean;
  readonly report: (problem: FormDocumentError) => void;
}

/** Where an item stands. */
export interface Place {
  readonly page: string;
  readonly repeat: string | undefined;
  /** What a bare property name is read from: the root, a row, or the object of a group. */
  readonly pointer: string;
  readonly schema: Schema;
  /** The schemas that hold this place, the root first; as many as the place is deep. */
  readonly within: readonly Schema[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type BuildItems = (entries: readonly LayoutItem[], path: string, place: Place) => OutlineItem[];

const NONE: readonly never[] = [];
const NO_SCHEMA: Schema = {};

interface Conditional {
  readonly enableWhen?: readonly Condition[];
  readonly enableBehavior?: 'all' | 'any';
}

/** The conditions of an entry itself; one without any is always enabled. */
export const conditionsOf = ({ enableWhen = NONE, enableBehavior = 'all' }: Conditional) => ({
  enableWhen,
  enableBehavior,
});

export function createItemBuilder(build: Build): BuildItems {
  const { root, resolve, property, derive, pathOf, report } = build;

  const buildItems: BuildItems = (entries, path, place) =>
    entries
      .map((layout, index) => buildItem(layout, pathOf(layout, `${path}/${index}`), place))
      .filter((item) => item !== undefined);

  function buildItem(layout: LayoutItem, path: string, place: Place): OutlineItem | undefined {
    const { linkId, answer } = layout;
    const { page, repeat, within } = place;
    const fail = (code: FormDocumentErrorCode, says: string): OutlineItem | undefined => {
      report(entryProblem(code, path, linkId, says));
      return undefined;
    };
    if (within.length > MAX_DEPTH) return fail('too-deep', `stands in over ${MAX_DEPTH} groups. Use fewer.`);
    if (!build.claim(linkId, path)) return undefined;

    let { pointer } = place;
    let schema: Schema | undefined;
    let required = false;
    if (answer !== undefined && layout.type !== 'group' && layout.type !== 'display') {
      ({ schema } = place);
      if (answer.startsWith('/')) {
        if (repeat !== undefined)
          return fail(
            'row-pointer',
            `points out of its row to \`${answer}\`. Give the bare name of a property.`,
          );
        pointer = '';
        schema = root;
      }
      for (const name of pointerTokens(answer)) {
        const found = property(schema, name);
        if (!found)
          return fail(
            'unknown-answer',
            `points to \`${answer}\`, which \`data\` does not define. Add it there, or change \`answer\`.`,
          );
        ({ schema, required } = found);
        pointer = joinPointer(pointer, name);
      }
    }

    const isList = schema !== undefined && isArraySchema(schema);
    const rows = isList ? resolve(own(schema!, 'items')) : NO_SCHEMA;
    const options = schema && (schemaOptions(schema) ?? (isList ? schemaOptions(rows) : undefined));
    const type = questionType(layout, schema, rows, options);
    if (!type)
      return fail(
        'no-question-type',
        'points to a list of open answers. Make its `items` objects, or give them an `enum`.',
      );
    const isRepeat = type === 'repeat';
    if (isRepeat && repeat !== undefined)
      return fail('nested-repeat', `repeats in \`${repeat}\`, which repeats. Ask for it outside.`);
    if (isRepeat && !isObjectSchema(rows))
      return fail('not-a-repeat', 'repeats, but points to no list of objects. Change `answer`.');

    const isGroup = type === 'group' || type === 'matrix';
    const kind = isRepeat || type === 'display' ? type : isGroup ? 'group' : 'question';
    const { enableWhen, enableBehavior } = conditionsOf(layout);
    const item: Writable<OutlineItem> = {
      linkId,
      kind,
      type,
      required,
      items: NONE,
      page,
      enableWhen,
      enableBehavior,
      layout,
    };
    if (schema) item.schema = schema;
    if (schema && (isRepeat || kind === 'question')) item.pointer = pointer;
    if (options) item.options = options;
    if (repeat !== undefined) item.repeat = repeat;
    build.items.set(linkId, item);
    if (!isRepeat && !isGroup) return item;

    const object = isRepeat ? rows : (schema ?? place.schema);
    const inside = { page, repeat, pointer, schema: object, within: [...within, object] };
    if (isRepeat) Object.assign(inside, { repeat: linkId, pointer: `${pointer}/${ROW}` });
    if (layout.items) item.items = buildItems(layout.items, `${path}/items`, inside);
    else if (schema && within.includes(object))
      fail('ref-circle', 'points to what holds itself without end. Give it `items`.');
    else if (schema) item.items = buildItems(derive(object, isRepeat ? `${path}/items` : path), '', inside);
    return item;
  }

  return buildItems;
}
