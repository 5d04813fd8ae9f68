import { outline as outlineOf, type FormDocument, type OutlineItem, type OutlinePage } from '@coform/format';
import { at, pathOf, put, type Answers } from './json.js';

/** What one reader may see. */
export interface ShareChoices {
  /** linkIds of the sections (lines of the task list) that are shared. What is not named is left out. */
  readonly sections: readonly string[];
  /** Also questions marked `private`. Default: no. */
  readonly private?: boolean;
}

/** Pages of the sections that are shared. */
export const sharedPages = (document: FormDocument, { sections }: ShareChoices): OutlinePage[] =>
  outlineOf(document)
    .tasks.filter(({ linkId }) => sections.includes(linkId))
    .flatMap(({ pages }) => pages);

/** The items among these that are shared; what a private one holds is as private. */
export const sharedItems = (
  items: readonly OutlineItem[],
  { private: withPrivate }: ShareChoices,
): OutlineItem[] => items.filter(({ layout }) => withPrivate === true || !layout.private);

/** The questions that are shared, also those inside others. */
export function sharedQuestions(document: FormDocument, choices: ShareChoices): OutlineItem[] {
  const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
    sharedItems(items, choices).flatMap((item) => [item, ...flat(item.items)]);
  return sharedPages(document, choices).flatMap(({ items }) => flat(items));
}

/**
 * The answers of the sections that a person shares, and nothing else: what is left out is copied nowhere, so it cannot
 * be in what is made of the result. A section that a later edition adds is not shared until the person says so, and
 * names that the form does not know are left out.
 *
 * @throws {FormDocumentError} where `outline(document)` throws
 * @example
 * import assert from 'node:assert/strict';
 * import { shared } from '@coform/forms/keep';
 * const data = { type: 'object', properties: { name: { type: 'string' }, worry: { type: 'string' } } };
 * const layout = [
 *   { linkId: 'me', type: 'page', items: [{ linkId: 'name', answer: '/name' }] },
 *   { linkId: 'mind', type: 'page', items: [{ linkId: 'worry', answer: '/worry' }] },
 * ];
 * const answers = { name: 'Sam', worry: 'Loud rooms' };
 * assert.deepEqual(shared({ data, layout }, answers, { sections: ['me'] }), { name: 'Sam' });
 */
export function shared(document: FormDocument, answers: Answers, choices: ShareChoices): Answers {
  const out: Answers = {};
  const copyAll = (items: readonly OutlineItem[], rows: readonly number[]): void => {
    for (const { pointer, items: children, kind } of sharedItems(items, choices)) {
      if (pointer === undefined) {
        copyAll(children, rows);
        continue;
      }
      let depth = 0;
      const path = pathOf(pointer).map((name) => (name === '{row}' ? String(rows[depth++]) : name));
      const value = at(answers, path);
      if (value === undefined) continue;
      if (kind === 'repeat' && children.length > 0) {
        const list = [value].flat();
        // Rows first, since only objects are made on the way.
        const empty = list.map(() => ({}));
        put(out, path, empty);
        list.forEach((_row, index) => {
          copyAll(children, [...rows, index]);
        });
      } else put(out, path, value);
    }
  };
  for (const { items } of sharedPages(document, choices)) copyAll(items, []);
  return out;
}
