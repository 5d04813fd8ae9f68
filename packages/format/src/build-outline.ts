import { createDerivation } from './derive-layout.js';
import { entryProblem, type FormDocumentError } from './form-document-error.js';
import type { FormDocument, LayoutItem, LayoutPage, LayoutSection } from './generated/form-document.js';
import { createLinkIds } from './name-words.js';
import { conditionsOf, createItemBuilder } from './outline-item.js';
import type { Outline, OutlineItem, OutlinePage, OutlineTask } from './outline.js';
import { createResolver } from './schema/resolve.js';

/** An outline, and where in the document each of its layout entries stands (derived ones: in `data`). */
export interface Built {
  readonly outline: Outline;
  readonly paths: ReadonlyMap<object, string>;
}

/**
 * The journey through a form with everything resolved that does not change while it is filled in: pointers,
 * references, question types, options, what is required. Work grows with the size of the document.
 *
 * Expects a document in which `documentProblem` finds nothing. A document without `layout` gets one derived from
 * `data`, so any JSON Schema of an object is a form.
 *
 * @throws {FormDocumentError} for what cannot be rendered: `unknown-answer`, `row-pointer`, `no-question-type`,
 *   `nested-repeat`, `not-a-repeat`, `duplicate-link-id`, `ref-circle`, `unresolved-ref`, `too-deep`.
 *   `checkDocument` lists all of them at once.
 * @see https://hl7.org/fhir/questionnaire.html FHIR Questionnaire
 * @example
 * import assert from 'node:assert/strict';
 * import { outline } from '@coform/format';
 * const { pages } = outline({ data: { type: 'object', properties: { born: { type: 'string', format: 'date' } } } });
 * assert.equal(pages[0].items[0].type, 'date');
 */
export const outline = (document: FormDocument): Outline =>
  buildOutline(document, (problem) => {
    throw problem;
  }).outline;

/** As {@link outline}, but `report` decides what happens to a problem; the item in question is then left out. */
export function buildOutline(
  { data, journey, layout }: FormDocument,
  report: (problem: FormDocumentError) => void,
): Built {
  const { resolve, property } = createResolver(data);
  const root = resolve(data);
  const items = new Map<string, OutlineItem>();
  const paths = new Map<object, string>();
  const pathOf = (entry: object, path: string): string => {
    const known = paths.get(entry);
    if (known === undefined) paths.set(entry, path);
    return known ?? path;
  };
  const claimed = new Set<string>();
  const claim = (linkId: string, path: string): boolean => {
    const isTaken = claimed.has(linkId);
    claimed.add(linkId);
    if (isTaken) report(entryProblem('duplicate-link-id', path, linkId, 'is there twice. Rename one.'));
    return !isTaken;
  };
  const newLinkId = createLinkIds(layout);
  const derivation = createDerivation(property, newLinkId, pathOf);
  const derive = derivation.items;
  const buildItems = createItemBuilder({ root, resolve, property, derive, items, pathOf, claim, report });

  const buildPage = (page: LayoutPage, path: string, task: string): OutlinePage => {
    const { linkId } = page;
    const place = { page: linkId, pointer: '', schema: root, within: [root], repeat: undefined };
    const inside = buildItems(page.items, `${path}/items`, place);
    return { linkId, task, items: inside, ...conditionsOf(page), layout: page };
  };
  const entries = layout ? withPages(layout, newLinkId, pathOf) : derivation.layout(root);
  const tasks = entries.map((entry): OutlineTask => {
    const { linkId, disabledDisplay = 'hidden' } = entry;
    const path = pathOf(entry, '');
    claim(linkId, path);
    const pages =
      entry.type === 'section'
        ? entry.items.map((page, index) => {
            const at = pathOf(page, `${path}/items/${index}`);
            claim(page.linkId, at);
            return buildPage(page, at, linkId);
          })
        : [buildPage(entry, path, linkId)];
    return { linkId, pages, ...conditionsOf(entry), disabledDisplay, layout: entry };
  });

  const hasSections = entries.some(({ type }) => type === 'section');
  return {
    outline: {
      journey: journey ?? (hasSections ? 'task-list' : 'one-page-at-a-time'),
      tasks,
      pages: tasks.flatMap(({ pages }) => pages),
      items,
    },
    paths,
  };
}

/** Sections and pages as they are; bare items together on one page, where the first of them stands. */
function withPages(
  layout: readonly (LayoutSection | LayoutPage | LayoutItem)[],
  newLinkId: (name: string) => string,
  pathOf: (entry: object, path: string) => string,
): (LayoutSection | LayoutPage)[] {
  let bare: LayoutItem[] | undefined;
  return layout.flatMap((entry, index) => {
    pathOf(entry, `/layout/${index}`);
    if (entry.type === 'section' || entry.type === 'page') return entry;
    if (bare) {
      bare.push(entry);
      return [];
    }
    const page: LayoutPage = { linkId: newLinkId('page'), type: 'page', items: (bare = [entry]) };
    pathOf(page, '/layout');
    return page;
  });
}
