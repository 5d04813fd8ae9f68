import type { OutlinePage } from '@coform/format';
import type { ViewContext } from './context.js';

/** The page of that linkId. */
export function pageOf(context: ViewContext, linkId: string): OutlinePage | undefined {
  return context.outline.pages.find((page) => page.linkId === linkId);
}

/**
 * Where a page asks one thing, its question is its heading, and nothing is said twice. Gives the question's linkId.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/question-pages
 */
export function headingQuestion(page: OutlinePage, context: ViewContext): string | undefined {
  if (pageTitle(page, context) !== '' || context.snapshot().journey === 'single-page') return undefined;
  const questions = page.items.filter(({ kind }) => kind !== 'display');
  const [only] = questions;
  // What is agreed to is the label of a box, which no heading can be.
  const fits = questions.length === 1 && only?.kind === 'question' && only.type !== 'consent';
  return fits ? only.linkId : undefined;
}

export function pageTitle(page: OutlinePage, { words }: ViewContext): string {
  return words.of(page.linkId, 'title') ?? '';
}

/** What a page is called in lists: its title, its task's title, or its first question. */
export function pageName(page: OutlinePage, context: ViewContext): string {
  const { words } = context;
  const first = page.items.find(({ kind }) => kind !== 'display');
  return (
    pageTitle(page, context) ||
    (words.of(page.task, 'title') ?? (first && words.of(first.linkId, 'label')) ?? words.title)
  );
}
