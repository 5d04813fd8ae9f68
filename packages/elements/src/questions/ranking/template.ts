import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { changing } from '../../render/changing.js';
import type { RankingEntry, RankingView } from './view-model.js';

const mover = (
  view: RankingView,
  entry: RankingEntry,
  step: -1 | 1,
  id: string,
  words: string,
): TemplateResult =>
  html`<button
    class="co-button co-button--secondary co-button--small"
    type="button"
    id=${id}
    data-key=${view.key}
    data-value=${entry.value}
    data-step=${step}
  >
    <span .textContent=${words}></span> <span class="co-visually-hidden" .textContent=${entry.label}></span>
  </button>`;

const row = (view: RankingView, entry: RankingEntry): TemplateResult =>
  html`<li class="co-ranking__item">
    <span class="co-ranking__label" .textContent=${entry.label}></span>
    ${entry.first ? nothing : mover(view, entry, -1, entry.upId, view.up)}
    ${entry.last ? nothing : mover(view, entry, 1, entry.downId, view.down)}
  </li>`;

/** Buttons, not dragging: they work with a keyboard, a switch, and unsteady hands (WCAG 2.5.7). */
export const rankingTemplate = (view: RankingView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div data-behaves=${view.key}>
      ${changing(
        keyed(
          view.entries.map(({ value }) => value).join(' '),
          html`<ol class="co-list co-list--number co-ranking">
            ${view.entries.map((entry) => row(view, entry))}
          </ol>`,
        ),
      )}
      ${changing(
        view.keep
          ? html`<button
              class="co-button co-button--secondary"
              type="button"
              id=${view.keepId}
              data-key=${view.key}
              data-step="0"
              .textContent=${view.keep}
            ></button>`
          : nothing,
      )}
    </div>`,
    'group',
  );
