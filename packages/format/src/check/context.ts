import { buildOutline } from '../build-outline.js';
import type { FormDocumentError } from '../form-document-error.js';
import type { FormDocument, LayoutItem, LayoutPage, LayoutSection } from '../generated/form-document.js';
import type { Outline, OutlineItem } from '../outline.js';
import { createResolver, type Resolver } from '../schema/resolve.js';
import type { Finding } from './finding.js';

/** A section, page or item, with what a rule about conditions or words needs. */
export interface Entry {
  readonly linkId: string;
  readonly layout: LayoutSection | LayoutPage | LayoutItem;
  readonly path: string;
  /** Place in reading order. */
  readonly index: number;
  readonly item?: OutlineItem;
  readonly parent?: Entry;
}

/** What every rule is given: a document that fits the meta-schema, walked once. */
export interface CheckContext {
  readonly document: FormDocument;
  readonly outline: Outline;
  readonly resolver: Resolver;
  readonly problems: readonly FormDocumentError[];
  /** In reading order. */
  readonly entries: readonly Entry[];
  readonly byLinkId: ReadonlyMap<string, Entry>;
}

/** One rule of the format. */
export type Rule = (context: CheckContext) => Iterable<Finding>;

export function createContext(document: FormDocument): CheckContext {
  const problems: FormDocumentError[] = [];
  const { outline, paths } = buildOutline(document, (problem) => {
    problems.push(problem);
  });
  const entries: Entry[] = [];
  const add = (linkId: string, layout: Entry['layout'], parent?: Entry, item?: OutlineItem): Entry => {
    const path = paths.get(layout) ?? '';
    const entry = {
      linkId,
      layout,
      path,
      index: entries.length,
      ...(parent && { parent }),
      ...(item && { item }),
    };
    entries.push(entry);
    return entry;
  };
  const addItems = (items: readonly OutlineItem[], parent: Entry): void => {
    for (const item of items) addItems(item.items, add(item.linkId, item.layout, parent, item));
  };
  for (const task of outline.tasks) {
    const section = add(task.linkId, task.layout);
    for (const page of task.pages) {
      addItems(page.items, page.linkId === task.linkId ? section : add(page.linkId, page.layout, section));
    }
  }
  const byLinkId = new Map<string, Entry>();
  for (const entry of entries) if (!byLinkId.has(entry.linkId)) byLinkId.set(entry.linkId, entry);
  return { document, outline, resolver: createResolver(document.data), problems, entries, byLinkId };
}
