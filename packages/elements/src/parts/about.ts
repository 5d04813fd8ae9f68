import type { FormDocument, Provenance } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';
import { partialDate } from '../words/formats.js';
import type { WordKey } from '../words/interface-words.js';
import { details } from './details.js';
import { textBlocks } from './text-blocks.js';

type Decision = NonNullable<Provenance['decisions']>[number];

const statusWords: Readonly<Record<FormDocument['status'], WordKey>> = {
  draft: 'aboutStatusDraft',
  trial: 'aboutStatusTrial',
  published: 'aboutStatusPublished',
  retired: 'aboutStatusRetired',
};
const outcomeWords: Readonly<Record<Decision['outcome'], WordKey>> = {
  changed: 'outcomeChanged',
  kept: 'outcomeKept',
  'not-now': 'outcomeNotNow',
  'not-possible': 'outcomeNotPossible',
};

/** How the form was co-produced: who made it, how, and what came of what people said. */
export function aboutThisForm({ document, say, words }: ViewContext): TemplateResult {
  const { provenance } = document;
  const content = html`<p class="co-body">
      <span .textContent=${say('aboutEdition', { edition: document.edition })}></span>. <span .textContent=${say(statusWords[document.status])}></span>
    </p>
    ${provenance ? record(provenance, say, words.language) : nothing}`;
  return details('co-about', say('about'), content);
}

function record(provenance: Provenance, say: ViewContext['say'], language: string): TemplateResult {
  const { madeBy = [], sessions = [], decisions = [] } = provenance;
  const title = (key: WordKey) => html`<p class="co-body"><strong .textContent=${say(key)}></strong></p>`;
  return html`${provenance.example ? html`<p class="co-inset" .textContent=${say('aboutExample')}></p>` : nothing}
  ${textBlocks(provenance.statement)}
  ${
    madeBy.length > 0
      ? html`${title('aboutMadeBy')}
        <ul class="co-list">
          ${madeBy.map(({ role, people }) => {
            const words = people === undefined ? role : say('aboutPeople', { role, count: people });
            return html`<li .textContent=${words}></li>`;
          })}
        </ul>`
      : nothing
  }
  ${
    sessions.length > 0
      ? html`${title('aboutSessions')}
        <ul class="co-list">
          ${sessions.map(
            ({ date, what }) =>
              html`<li><span .textContent=${partialDate(date, language, say('months'))}></span>: <span .textContent=${what}></span></li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    decisions.length > 0
      ? html`${title('aboutDecisions')}
        <ul class="co-list">
          ${decisions.map((decision) => decisionEntry(decision, say))}
        </ul>`
      : nothing
  }`;
}

const decisionEntry = (decision: Decision, say: ViewContext['say']): TemplateResult =>
  html`<li>
    <strong .textContent=${say('aboutSaid')}></strong>: <span .textContent=${decision.said}></span><br />
    <strong .textContent=${say('aboutDid')}></strong>: <span .textContent=${decision.did}></span> <span class="co-tag" .textContent=${say(outcomeWords[decision.outcome])}></span>
  </li>`;
