import type { ItemState, Snapshot, ViewValue } from '@coform/engine';
import {
  createWords,
  outline,
  type FormDocument,
  type Journey,
  type Locale,
  type QuestionType,
  type Trust,
} from '@coform/format';
import type { DrawnType } from '../questions/question-types.js';
import type { ViewContext } from '../view/context.js';
import { headingQuestion } from '../view/page-view.js';
import type { Catalogue } from '../words/catalogue.js';
import { fill } from '../words/fill.js';
import { firstPageWords } from '../words/first-page-words.js';

/** The question types that a first page may have. */
export type FirstTypes = Readonly<Partial<Record<QuestionType, DrawnType>>>;

export interface StillSettings {
  readonly types: FirstTypes;
  readonly trust: Trust | undefined;
  readonly headingLevel: number;
  readonly language: string;
  readonly locales: readonly Locale[];
  readonly prefix: string;
  /** Overrides the document's way through its pages. */
  readonly journey?: Journey | '' | undefined;
  /** What the person has entered so far, by linkId. */
  readonly entered: ReadonlyMap<string, ViewValue>;
}

/**
 * What drawing the first page of a form needs, without a session: for a page on which nothing comes and goes, so that
 * nothing has to be computed. Undefined where the first page is not like that, or has a type that is not here.
 *
 * @throws {FormDocumentError} where `outline(document)` throws
 */
export function stillContext(document: FormDocument, settings: StillSettings): ViewContext | undefined {
  const { types, trust, headingLevel, prefix, entered } = settings;
  const whole = outline(document);
  const journey = [settings.journey, whole.journey].find(Boolean);
  const [page] = whole.pages;
  if (journey !== 'one-page-at-a-time' || !page || page.enableWhen.length > 0) return undefined;
  // Groups and rows have places of their own, and no first page brings their types.
  if (page.items.some(({ type, enableWhen }) => !types[type] || enableWhen.length > 0)) return undefined;

  const words = createWords(document, {
    outline: whole,
    locales: settings.locales,
    language: settings.language || document.language,
    // Undefined where there is none, which is as good as not there.
    trust: trust!,
  });
  const catalogue = Object.assign(
    {},
    firstPageWords,
    ...Object.values(types).map((type) => type.words),
  ) as Catalogue;
  const states = (key: string): ItemState | undefined => {
    const item = page.items.find(({ linkId }) => linkId === key);
    return item && { key, item, relevant: true, viewValue: entered.get(key) ?? '', ...untouched };
  };
  const snapshot = {
    journey,
    place: { at: 'page', page: page.linkId },
    pages: [page.linkId],
    problems: [],
    item: states,
    pageItems: () => page.items.map(({ linkId }) => linkId),
  } as unknown as Snapshot;
  const context: ViewContext = {
    document,
    outline: whole,
    words,
    say: (key, values) => fill(catalogue[key] ?? key, values),
    message: () => '',
    type: (name) => types[name]!,
    prefix,
    headingLevel,
    snapshot: () => snapshot,
    place(key) {
      const state = states(key)!;
      const heading = headingQuestion(page, context) === key ? headingLevel : 0;
      return context.type(state.item.type).draw(state, context, heading);
    },
  };
  return context;
}

/** Nothing has happened to it: what an item has beside these is false, and no template asks for it. */
const untouched = { feedback: [], children: [], rows: [] } as unknown as Omit<
  ItemState,
  'key' | 'item' | 'relevant' | 'viewValue'
>;
