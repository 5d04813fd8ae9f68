import type { Form } from '../form/form.js';
import { findIssues } from '../form/issues.js';
import { itemsOf, NONE, within, type PageNode } from '../form/node.js';
import { patch } from '../form/state.js';
import type { ItemIssue } from '../types.js';
import { firstStop, isOpen, linkIdOf, openPages, stopNow, wayOf, type Stop } from './pages.js';

/** All pages are shown at once. */
const isWhole = ({ journey }: Form): boolean => journey === 'single-page';

/** The pages a person sees at this moment. */
const pagesInView = (form: Form): readonly PageNode[] =>
  form.page ? (isWhole(form) ? openPages(form) : [form.page]) : NONE;

/** Brings the person to a place, which shows the feedback that its page already has. */
export function moveTo(form: Form, stop: Stop): void {
  const { now } = form;
  if (typeof stop === 'string') {
    form.page = undefined;
    form.returning = false;
    now.place = { at: stop };
  } else {
    form.page = stop;
    now.place = { at: 'page', page: linkIdOf(stop) };
  }
  const pages = pagesInView(form);
  for (const page of pages) page.visited = true;
  now.problems = visibleProblems(pages);
  now.undo = undefined;
  form.stale = true;
  if (stop === 'sent') now.sending = 'sent';
  else if (now.sending !== 'sending') now.sending = 'idle';
}

/** Goes one stop on, or back. */
function step(form: Form, by: number): void {
  const way = wayOf(form);
  const stop = way[way.indexOf(stopNow(form)) + by];
  if (stop) moveTo(form, stop);
}

/** The previous page, or the list the person came from. */
export const goBack = (form: Form): void => {
  step(form, -1);
};

/** Checks what is on the page and goes on when nothing was found. */
export function goOn(form: Form): void {
  if (!form.page) return;
  const pages = pagesInView(form);
  const problems = check(form, pages, isWhole(form));
  form.now.problems = problems;
  if (problems[0]) return;
  for (const page of pages) {
    page.done = true;
    page.wrong = false;
  }
  step(form, 1);
}

/**
 * Checks the whole form, and lets what was found on these pages be seen, and what is gone vanish. This is the only
 * time when feedback changes: not while typing, nor when a control is left. Gives a new list each time, also when it
 * holds the same: an error summary is to be read again after every Continue that fails.
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-message
 */
function check(form: Form, pages: readonly PageNode[], all: boolean): readonly ItemIssue[] {
  const issues = findIssues(form);
  for (const page of form.pages) page.faulty = false;
  for (const node of issues.keys()) if (node) node.page.faulty = true;
  form.now.undo = undefined;
  form.stale = true;
  for (const node of within(itemsOf(pages))) patch(form, node, { feedback: issues.get(node) ?? NONE });
  return [...visibleProblems(pages), ...((all ? issues.get(undefined) : NONE) ?? NONE)];
}

/** The first visible issue of each item of these pages, in page order: what an error summary lists. */
const visibleProblems = (pages: readonly PageNode[]): ItemIssue[] =>
  within(itemsOf(pages)).flatMap(({ state }) => state.feedback.slice(0, 1));

/** Checks every page. Leads to the first that has something to mend, or lets the response be sent. */
export function trySending(form: Form): void {
  const { now, page } = form;
  const pages = openPages(form);
  const atEnd = page ? isWhole(form) || page === pages.at(-1) : now.place.at === 'check';
  if (!atEnd || now.sending === 'sending') return;
  const problems = check(form, pages, true);
  for (const one of form.pages) one.wrong = one.faulty;
  const first = pages.find(({ wrong }) => wrong);
  if (first) {
    moveTo(form, first);
    form.returning = !isWhole(form);
  }
  now.problems = problems;
  form.passed = !problems[0];
  now.sending = form.passed ? 'sending' : 'idle';
}

/** When the page the person is on stops being relevant: the next one that is, else the one before. */
export function leaveClosedPage(form: Form): void {
  const { page, journey } = form;
  if (!page || isOpen(page)) return;
  const around = journey === 'task-list' ? page.parent.kids : form.pages;
  const next = around.slice(around.indexOf(page)).find(isOpen);
  moveTo(form, next ?? around.findLast(isOpen) ?? firstStop(form));
}
