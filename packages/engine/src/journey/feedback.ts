import type { Form } from '../form/form.js';
import type { Issues } from '../form/issues.js';
import { allItems, NO_ISSUES, type PageNode } from '../form/node.js';
import { patch } from '../form/state.js';
import type { ItemIssue } from '../types.js';

/**
 * Lets the issues of these pages be seen, and those that are gone vanish. This is the only time when feedback
 * changes: not while typing, nor when a control is left.
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-message
 */
export function showFeedback(form: Form, pages: readonly PageNode[], issues: Issues): void {
  for (const page of pages) {
    for (const node of allItems(page.kids)) {
      const found = issues.get(node);
      patch(form, node, { feedback: found ? Object.freeze(found) : NO_ISSUES });
    }
  }
}

/** The first visible issue of each item of these pages, in page order: what an error summary lists. */
export function visibleProblems(pages: readonly PageNode[]): readonly ItemIssue[] {
  const items = pages.flatMap(({ kids }) => [...allItems(kids)]);
  return Object.freeze(items.flatMap(({ state }) => state.feedback.slice(0, 1)));
}
