import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import { isObject, own, ownList, ownObject, ownString, type JsonObject } from '../json.js';
import { outline as outlineOf } from '../build-outline.js';
import type { Outline, OutlineItem } from '../outline.js';
import { joinPointer } from '../pointer.js';
import { scaleSteps } from '../scale-steps.js';
import type { Slot } from '../words/words.js';

/** One stretch of words that a reader meets. */
export interface ShownWord {
  readonly text: string;
  /** JSON Pointer to it, in the document or, for words of a locale, in the locale's file. */
  readonly path: string;
  /** The page that shows it. Absent for the form's own words and for headings of the task list. */
  readonly page?: string;
  readonly linkId?: string;
  /** Comes from the locale. */
  readonly locale?: boolean;
}

const SLOTS: readonly Slot[] = ['title', 'label', 'hint', 'text', 'why', 'shortName', 'addLabel', 'rowLabel'];

/**
 * Every word of a form in reading order, each once, with its place. Words of the locale stand in for the document's.
 *
 * @throws {FormDocumentError} where `outline(document)` throws
 */
export function shownWords(document: FormDocument, locale?: Locale): ShownWord[] {
  const outline = outlineOf(document);
  const paths = objectPaths(document);
  const found: ShownWord[] = [];
  const add = (word: ShownWord): void => {
    if (word.text.trim() !== '') found.push(word);
  };

  for (const slot of ['title', 'description'] as const) {
    const own = locale?.form?.[slot];
    if (own) add({ text: own, path: `/form/${slot}`, locale: true });
    else if (document[slot]) add({ text: document[slot], path: `/${slot}` });
  }
  const addEntry = (linkId: string, words: Iterable<[string, string, string]>, page?: string): void => {
    const translated = ownObject(locale?.words ?? {}, linkId);
    const slots = new Map([...words].map(([slot, text, path]) => [slot, { text, path, locale: false }]));
    for (const [slot, text] of Object.entries(translated)) {
      if (typeof text === 'string' && text !== '')
        slots.set(slot, { text, path: joinPointer('/words', linkId, slot), locale: true });
    }
    for (const { text, path, locale } of slots.values())
      add({ text, path, linkId, ...(page !== undefined && { page }), ...(locale && { locale }) });
  };

  for (const task of outline.tasks) {
    const alone = task.pages.some(({ linkId }) => linkId === task.linkId);
    addEntry(task.linkId, layoutWords(task.layout, paths), alone ? task.linkId : undefined);
    for (const page of task.pages) {
      if (page.linkId !== task.linkId) addEntry(page.linkId, layoutWords(page.layout, paths), page.linkId);
      const addItems = (items: readonly OutlineItem[]): void => {
        for (const item of items) {
          addEntry(item.linkId, itemWords(item, paths), page.linkId);
          addItems(item.items);
        }
      };
      addItems(page.items);
    }
  }
  for (const [path, text] of provenanceWords(document)) add({ text, path });
  return found;
}

/** What “About this form” tells. */
function* provenanceWords({ provenance = {} }: FormDocument): Generator<[string, string]> {
  yield ['/provenance/statement', provenance.statement ?? ''];
  for (const [at, { what }] of (provenance.sessions ?? []).entries())
    yield [joinPointer('/provenance/sessions', at, 'what'), what];
  for (const [at, { said, did }] of (provenance.decisions ?? []).entries()) {
    yield [joinPointer('/provenance/decisions', at, 'said'), said];
    yield [joinPointer('/provenance/decisions', at, 'did'), did];
  }
}

/** Titles of pages and tasks by linkId, for who reads the result. */
export function headings(outline: Outline): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const page of outline.pages) {
    const task = outline.tasks.find(({ linkId }) => linkId === page.task);
    titles.set(
      page.linkId,
      ownString(page.layout, 'title') ?? ownString(task?.layout ?? {}, 'title') ?? page.linkId,
    );
  }
  return titles;
}

function* layoutWords(layout: JsonObject, paths: Paths): Generator<[string, string, string]> {
  for (const slot of SLOTS) {
    const text = ownString(layout, slot);
    if (text) yield [slot, text, joinPointer(paths.get(layout) ?? '', slot)];
  }
}

function* itemWords(item: OutlineItem, paths: Paths): Generator<[string, string, string]> {
  const { layout, schema = {} } = item;
  const has = (slot: string): boolean => Boolean(ownString(layout, slot));
  const title = ownString(schema, 'title');
  const named = item.kind === 'group' ? 'title' : 'label';
  const place = (name: string): string => {
    const at = paths.get(schema);
    // A schema put together from a `$ref` and its neighbours stands nowhere as a whole: point at its item.
    return at === undefined ? (paths.get(layout) ?? '') : joinPointer(at, name);
  };
  yield* layoutWords(layout, paths);
  if (title && !has('title') && !has('label')) yield [named, title, place('title')];
  const description = ownString(schema, 'description');
  if (description && !has('hint')) yield ['hint', description, place('description')];
  yield* optionWords(schema, paths);
  const at = paths.get(layout) ?? '';
  for (const [keyword, text] of Object.entries(ownObject(layout, 'errors')))
    if (typeof text === 'string') yield [`error.${keyword}`, text, joinPointer(at, 'errors', keyword)];
  const steps = scaleSteps(schema);
  for (const [index, text] of ownList(layout, 'ends').entries())
    if (typeof text === 'string')
      yield [`optionHint.${steps.at(-index)}`, text, joinPointer(at, 'ends', index)];
  for (const band of ownList(ownObject(layout, 'calculate'), 'bands')) {
    const text = isObject(band) && ownString(band, 'text');
    if (text) yield [`band.${String(own(band, 'from'))}`, text, joinPointer(paths.get(band) ?? '', 'text')];
  }
}

function* optionWords(schema: JsonObject, paths: Paths): Generator<[string, string, string]> {
  for (const option of [...ownList(schema, 'oneOf'), ...ownList(ownObject(schema, 'items'), 'oneOf')]) {
    if (!isObject(option)) continue;
    const value = String(own(option, 'const'));
    for (const [name, slot] of [
      ['title', `option.${value}`],
      ['description', `optionHint.${value}`],
    ] as const) {
      const text = ownString(option, name);
      if (text) yield [slot, text, joinPointer(paths.get(option) ?? '', name)];
    }
  }
}

type Paths = ReadonlyMap<unknown, string>;

/** Where each object of the document stands: outline items hold the same objects. */
function objectPaths(document: FormDocument): Paths {
  const paths = new Map<unknown, string>();
  const open: [unknown, string][] = [
    [document.layout, '/layout'],
    [document.data, '/data'],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, path] = next;
    if (typeof value !== 'object' || value === null || paths.has(value)) continue;
    paths.set(value, path);
    for (const [name, child] of Object.entries(value)) open.push([child, joinPointer(path, name)]);
  }
  return paths;
}
