import { deriveLayout } from './derive-layout.js';
import { FormDocumentError } from './form-document-error.js';
import type { FormDocument, LayoutItem, LayoutPage, LayoutSection } from './generated/form-document.js';
import { isObject } from './json.js';
import { createLinkIds } from './name-words.js';
import { buildItems, type Build } from './outline-item.js';
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
 * Expects a document that fits the meta-schema (`documentProblem` says whether it does). A document without `layout`
 * gets one derived from `data`, so any JSON Schema of an object is a form.
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
export function buildOutline(document: FormDocument, report: (problem: FormDocumentError) => void): Built {
  const resolver = createResolver(document.data);
  const root = resolver.resolve(document.data);
  const linkIds = new Set<string>();
  const claim = (linkId: string, path: string): boolean => {
    const free = !linkIds.has(linkId);
    if (free) linkIds.add(linkId);
    else report(duplicate(linkId, path));
    return free;
  };
  const build: Build = {
    resolver,
    linkId: createLinkIds(authoredLinkIds(document.layout)),
    paths: new Map(),
    items: new Map<string, OutlineItem>(),
    report,
    claim,
  };
  const layout = document.layout ?? deriveLayout(root, build);
  const entries = collected(layout, build);

  const buildPage = (page: LayoutPage, at: string, task: string, named: boolean): OutlinePage => {
    const path = build.paths.get(page) ?? at;
    build.paths.set(page, path);
    if (!named) claim(page.linkId, path);
    const place = { page: page.linkId, base: { pointer: '', schema: root }, within: [root] };
    const items = buildItems(page.items, path === '/layout' ? path : `${path}/items`, place, build);
    return { linkId: page.linkId, task, items, ...conditions(page), layout: page };
  };
  const tasks = entries.map(({ entry, path }): OutlineTask => {
    if (!build.paths.has(entry)) build.paths.set(entry, path);
    claim(entry.linkId, path);
    const pages =
      entry.type === 'section'
        ? entry.items.map((page, index) => buildPage(page, `${path}/items/${index}`, entry.linkId, false))
        : [buildPage(entry, path, entry.linkId, true)];
    const disabledDisplay = entry.disabledDisplay ?? 'hidden';
    return { linkId: entry.linkId, pages, ...conditions(entry), disabledDisplay, layout: entry };
  });

  const sections = entries.some(({ entry }) => entry.type === 'section');
  return {
    outline: {
      journey: document.journey ?? (sections ? 'task-list' : 'one-page-at-a-time'),
      tasks,
      pages: tasks.flatMap(({ pages }) => pages),
      items: build.items,
    },
    paths: build.paths,
  };
}

const conditions = ({ enableWhen = [], enableBehavior = 'all' }: LayoutPage | LayoutSection) => ({
  enableWhen,
  enableBehavior,
});

interface Entry {
  readonly entry: LayoutSection | LayoutPage;
  readonly path: string;
}

/** Sections and pages as they are; bare items together on one page, where the first of them stands. */
function collected(layout: readonly (LayoutSection | LayoutPage | LayoutItem)[], build: Build): Entry[] {
  const entries: Entry[] = [];
  let bare: LayoutItem[] | undefined;
  layout.forEach((entry, index) => {
    const path = build.paths.get(entry) ?? `/layout/${index}`;
    if (entry.type === 'section' || entry.type === 'page') {
      entries.push({ entry: entry, path });
      return;
    }
    build.paths.set(entry, path);
    if (!bare) {
      bare = [];
      const page: LayoutPage = { linkId: build.linkId('page'), type: 'page', items: bare };
      build.paths.set(page, '/layout');
      entries.push({ entry: page, path: '/layout' });
    }
    bare.push(entry);
  });
  return entries;
}

/** Every linkId that the author chose, so that none of ours takes one. */
function authoredLinkIds(layout: readonly unknown[] | undefined): Set<string> {
  const linkIds = new Set<string>();
  const waiting: unknown[] = [...(layout ?? [])];
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!isObject(entry)) continue;
    if (typeof entry.linkId === 'string') linkIds.add(entry.linkId);
    if (Array.isArray(entry.items)) for (const item of entry.items as unknown[]) waiting.push(item);
  }
  return linkIds;
}

const duplicate = (linkId: string, path: string): FormDocumentError =>
  new FormDocumentError(
    'duplicate-link-id',
    path,
    `Two layout entries have the linkId \`${linkId}\`. Give this one another.`,
  );
