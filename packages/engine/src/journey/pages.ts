import type { Form } from '../form/form.js';
import type { PageNode } from '../form/node.js';
import type { Place } from '../types.js';

/** A page is walked when it and something on it is relevant. */
export const isOpen = ({ relevant, shown }: PageNode): boolean => relevant && shown > 0;

export const openPages = ({ pages }: Form): PageNode[] => pages.filter(isOpen);

export const pageNamed = ({ pages }: Form, linkId: unknown): PageNode | undefined =>
  pages.find(({ outline }) => outline.linkId === linkId);

/** The pages a person sees at this moment. */
export function pagesInView(form: Form): PageNode[] {
  if (form.place.at !== 'page') return [];
  const { page } = form.place;
  return openPages(form).filter(({ outline }) => form.journey === 'single-page' || outline.linkId === page);
}

/** A place that the person may be in now, made of one of any origin; undefined when it is no such place. */
export function knownPlace(form: Form, place: unknown): Place | undefined {
  const { at, page } = (typeof place === 'object' ? (place ?? {}) : {}) as { at?: unknown; page?: unknown };
  if (at === 'check') return { at };
  if (at === 'tasks') return form.journey === 'task-list' ? { at } : undefined;
  const found = at === 'page' ? pageNamed(form, page) : undefined;
  return found && isOpen(found) ? placeOf(found) : undefined;
}

export const placeOf = (page: PageNode): Place => ({ at: 'page', page: page.outline.linkId });

/** Where a journey begins. */
export function firstPlace(form: Form): Place {
  if (form.journey === 'task-list') return { at: 'tasks' };
  const [page] = openPages(form);
  return page ? placeOf(page) : { at: 'check' };
}
