import { createSession, type Json, type Place, type SavedProgress, type Session } from '@coform/engine';
import type { FormDocument } from '@coform/format';
import type { Issue } from '@coform/validation';
import { newUuid } from '../new-uuid.js';
import { drawPage } from './draw-page.js';
import { sessionOptions, type HtmlOptions } from './html-options.js';
import { withIssues } from './with-issues.js';

/** The state of one page that is drawn without a post before it. */
export interface HtmlState extends HtmlOptions {
  /** Answers to begin with. What a question cannot hold is left out. */
  readonly answers?: { readonly [name: string]: Json };
  /** Progress from before, as `session.save()` or a saved file gives it; goes before `answers`. */
  readonly progress?: SavedProgress;
  /** linkId of a page, or `tasks` or `check`. Default: where the journey begins, or where the progress was. */
  readonly page?: string;
  /** Issues of another validator to show beside their questions and in the summary; `true` for what the form finds itself. */
  readonly issues?: readonly Issue[] | true;
}

/**
 * One page of a form as HTML: accessible, complete, and working without JavaScript. The same templates as the live
 * element's, with a `<form method="post">` around them that carries all progress in its body, so that a server keeps
 * nothing. Post it to `handlePost()`.
 *
 * Needs no DOM. Everything from documents, words, Trusts and answers is escaped.
 *
 * @throws {EmbedError} code `address-refused` for an `action` or `stylesheetHref` that is no http(s) address
 * @throws {FormDocumentError} when the document cannot be walked
 * @see https://service-manual.nhs.uk/accessibility
 * @example
 * renderHtml(formDocument, { action: '/visiting', answers: { name: 'Sam' } });
 */
export function renderHtml(document: FormDocument, state: HtmlState): string {
  const session = createSession({
    ...sessionOptions(document, state),
    ...(state.answers ? { answers: state.answers } : {}),
  });
  if (state.progress) session.dispatch({ type: 'restore', saved: state.progress });
  if (state.page !== undefined) session.dispatch({ type: 'go', to: placeOf(session, state.page) });
  if (state.issues === true) session.dispatch({ type: 'continue' });
  const kept = {
    saved: session.save(),
    ...(state.issues === true ? { tried: true } : {}),
    ...(session.getSnapshot().place.at === 'check' ? { key: newUuid() } : {}),
  };
  const snapshot = Array.isArray(state.issues)
    ? withIssues(session.getSnapshot(), state.issues as readonly Issue[])
    : session.getSnapshot();
  const canSend = (state.monitoring ?? '').trim() !== '';
  return drawPage(session, { kept, snapshot, canSend, first: state.issues === undefined }, state).html;
}

function placeOf({ outline }: Session, page: string): Place {
  const isPage = outline.pages.some(({ linkId }) => linkId === page);
  return isPage || (page !== 'tasks' && page !== 'check') ? { at: 'page', page } : { at: page };
}
