import type { Snapshot } from '@coform/engine';
import type { Trust } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { checkAnswersPage } from '../pages/check-answers.js';
import { keepActions, openSaved, startAgain } from '../pages/keep-actions.js';
import { questionPage, singlePage } from '../pages/question-page.js';
import { sendActions } from '../pages/send-actions.js';
import { sentPage } from '../pages/sent.js';
import { taskListPage } from '../pages/task-list.js';
import { aboutThisForm } from '../parts/about.js';
import { crisisHelp } from '../parts/crisis-help.js';
import { errorSummary } from '../parts/error-summary.js';
import type { ViewContext } from '../view/context.js';
import { pageOf } from '../view/page-view.js';

/** What the shell knows beside the session. */
export interface ShellState {
  readonly trust: Trust | undefined;
  /** Empty where nothing can be sent: keep, print and save are offered alone. */
  readonly monitoring: string;
  readonly canSend: boolean;
  /** Printing and saving are offered: not on a device that goes from hand to hand. */
  readonly canKeep: boolean;
  readonly failure: string;
  readonly reference: string | undefined;
  /** The person was asked whether to delete everything. */
  readonly asking: boolean;
  readonly openRefused: boolean;
  /** Problems that the person has been told of, on the page that stood here before. */
  readonly told?: Snapshot['problems'] | undefined;
  /** The host's page turned the form off: everything stands there, nothing can be changed. */
  readonly disabled: boolean;
  /** What an element of its own adds: tools of a passport's owner. */
  readonly extra: unknown;
  /** What it adds prints, saves and opens: the form's own ways to do so are left out. */
  readonly ownKeep: boolean;
  /** Grows when everything must be drawn anew, such as after a change of language. */
  readonly serial: number;
}

/** The whole form as it stands: what is asked now, and below it what is always there. */
export function shellView(context: ViewContext, state: ShellState): TemplateResult {
  const { place, problems } = context.snapshot();
  const key = `${state.disabled} ${state.serial} ${place.at} ${place.at === 'page' ? place.page : ''}`;
  return html`<form class="co-form" novalidate>
      ${context.hasDrafts ? html`<p class="co-inset" .textContent=${context.say('machineDraft')}></p>` : nothing}
      ${backButton(context)} ${problems.length > 0 ? errorSummary(problems, context, problems === state.told) : nothing}
      <div data-page>${keyed(key, state.disabled ? html`<fieldset class="co-fieldset" disabled>${page(context, state)}</fieldset>` : page(context, state))}</div>
    </form>
    <div class="co-always">${crisisHelp(context, state.trust)} ${aboutThisForm(context)}</div>`;
}

function page(context: ViewContext, state: ShellState): TemplateResult {
  const snapshot = context.snapshot();
  const { place, journey, pages } = snapshot;
  const { asking, extra, ownKeep, canKeep } = state;
  const leaving = ownKeep ? startAgain : keepActions;
  const keep = html`${extra} ${canKeep ? leaving(context, asking) : nothing}`;
  switch (place.at) {
    case 'tasks':
      return html`${taskListPage(context)} ${keep} ${ownKeep ? nothing : openSaved(context, state.openRefused)}`;
    case 'check':
      return checkAnswersPage(context, html`${state.canSend ? send(context, state) : nothing} ${keep}`);
    case 'sent':
      return sentPage(context, state.monitoring, state.reference, keep);
    case 'page': {
      if (journey === 'single-page') {
        const all = pages.map((linkId) => pageOf(context, linkId)).filter((found) => found !== undefined);
        return singlePage(all, context);
      }
      const shown = pageOf(context, place.page);
      return shown
        ? html`${questionPage(shown, context)} ${extra} ${opener(context, state, place.page)}`
        : html``;
    }
  }
}

/** On the first page of a form that is long enough to be left and come back to. */
const opener = (
  context: ViewContext,
  { canKeep, ownKeep, openRefused }: ShellState,
  page: string,
): unknown => {
  const { pages } = context.outline;
  const offered = canKeep && !ownKeep && pages.length > 3 && page === pages[0]?.linkId;
  return offered ? openSaved(context, openRefused) : nothing;
};

function send(context: ViewContext, { monitoring, failure }: ShellState): TemplateResult {
  const { sending, includePrivate } = context.snapshot();
  const hasPrivate = [...context.outline.items.values()].some(({ layout }) => layout.private === true);
  return sendActions(
    { monitoring, failure, hasPrivate, includePrivate, sending: sending === 'sending' },
    context,
  );
}

/** Above everything, where it is on every page; not on the first. */
function backButton(context: ViewContext): unknown {
  const { place, journey, pages } = context.snapshot();
  const first = place.at === 'page' && journey !== 'task-list' && place.page === pages[0];
  if (place.at === 'tasks' || place.at === 'sent' || first) return nothing;
  if (place.at === 'page' && journey === 'single-page') return nothing;
  return html`<button class="co-back" type="button" data-action="back" .textContent=${context.say('back')}></button>`;
}
