import type { Form } from '../form/form.js';
import { findIssues } from '../form/issues.js';
import type { PageNode } from '../form/node.js';
import type { ItemIssue, Place } from '../types.js';
import { showFeedback, visibleProblems } from './feedback.js';
import { firstPlace, isOpen, openPages, pageNamed, pagesInView, placeOf } from './pages.js';

/** Brings the person to a place, which shows the feedback that its page already has. */
export function moveTo(form: Form, place: Place): void {
  form.place = Object.freeze(place);
  for (const { outline } of pagesInView(form)) form.visited.add(outline.linkId);
  form.problems = visibleProblems(pagesInView(form));
  form.removed = undefined;
  form.journeyChanged = true;
  if (place.at === 'sent') form.sending = 'sent';
  else if (form.sending !== 'sending') form.sending = 'idle';
}

/** Checks what is on the page and goes on when nothing was found. */
export function goOn(form: Form): void {
  if (form.place.at !== 'page') return;
  const single = form.journey === 'single-page';
  const pages = pagesInView(form);
  form.problems = check(form, pages, single);
  if (form.problems.length > 0) return;
  for (const { outline } of pages) {
    form.done.add(outline.linkId);
    form.wrong.delete(outline.linkId);
  }
  const next: Place = single || form.returning ? { at: 'check' } : placeAfter(form, pages.at(-1));
  if (next.at === 'check') form.returning = false;
  moveTo(form, next);
}

/**
 * Checks the whole form, and shows what was found on these pages. Gives a new list each time, also when it holds the
 * same: an error summary is to be read again after every Continue that fails.
 */
function check(form: Form, pages: readonly PageNode[], whole: boolean): readonly ItemIssue[] {
  const issues = findIssues(form);
  form.faulty = new Set([...issues.keys()].map((node) => node?.page.outline.linkId));
  form.removed = undefined;
  form.journeyChanged = true;
  showFeedback(form, pages, issues);
  return [...visibleProblems(pages), ...((whole ? issues.get(undefined) : undefined) ?? [])];
}

/** The previous page, or the list the person came from. */
export function goBack(form: Form): void {
  const { place, journey, returning } = form;
  const pages = openPages(form);
  const last = pages.at(-1);
  if (place.at === 'check') {
    if (journey === 'task-list') moveTo(form, { at: 'tasks' });
    else if (last) moveTo(form, placeOf(journey === 'single-page' ? pages[0]! : last));
  } else if (place.at === 'page') {
    const way = neighbours(form, pageNamed(form, place.page));
    const before = way[way.findIndex(({ outline }) => outline.linkId === place.page) - 1];
    if (returning) moveTo(form, { at: 'check' });
    else if (before && journey !== 'single-page') moveTo(form, placeOf(before));
    else if (journey === 'task-list') moveTo(form, { at: 'tasks' });
  }
  if (form.place.at !== 'page') form.returning = false;
}

/** Checks every page. Leads to the first that has something to mend, or lets the response be sent. */
export function trySending(form: Form): void {
  const pages = openPages(form);
  const { place, sending } = form;
  const atEnd =
    place.at === 'check' ||
    (place.at === 'page' && (form.journey === 'single-page' || place.page === pages.at(-1)?.outline.linkId));
  if (!atEnd || sending === 'sending') return;
  const problems = check(form, pages, true);
  form.wrong = new Set(form.faulty);
  const first = pages.find(({ outline }) => form.wrong.has(outline.linkId));
  if (first) {
    moveTo(form, placeOf(first));
    form.returning = form.journey !== 'single-page';
  }
  form.problems = problems;
  form.passed = problems.length === 0;
  form.sending = form.passed ? 'sending' : 'idle';
}

/** When the page the person is on stops being relevant: the next one that is, else the one before. */
export function leaveClosedPage(form: Form): void {
  if (form.place.at !== 'page') return;
  const page = pageNamed(form, form.place.page)!;
  if (isOpen(page)) return;
  const at = form.pages.indexOf(page);
  const way = neighbours(form, page).map((other) => ({ other, index: form.pages.indexOf(other) }));
  const next = way.find(({ index }) => index > at) ?? way.at(-1);
  moveTo(form, next ? placeOf(next.other) : firstPlace(form));
}

function placeAfter(form: Form, page: PageNode | undefined): Place {
  const way = neighbours(form, page);
  const next = page && way[way.indexOf(page) + 1];
  if (next) return placeOf(next);
  return form.journey === 'task-list' ? { at: 'tasks' } : { at: 'check' };
}

/** The open pages that are walked one after another: those of the task, or of the whole form. */
function neighbours(form: Form, page: PageNode | undefined): PageNode[] {
  return form.journey === 'task-list' && page ? page.parent.kids.filter(isOpen) : openPages(form);
}
