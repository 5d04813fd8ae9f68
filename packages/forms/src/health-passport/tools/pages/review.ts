import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Json, Review } from '../../../keep/index.js';
import { answered } from '../answered.js';
import type { ToolView } from '../tool.js';

/** What a passport of an older edition needs its owner for: each question that is not what it was. */
export function reviewLists({ context, talk }: ToolView, review: Review): TemplateResult {
  const { words } = context;
  const label = (linkId: string): string => words.of(linkId, 'label') ?? words.of(linkId, 'title') ?? linkId;
  const { changed, added, removed } = review;
  return html`${
    changed.length > 0
      ? html`<p class="co-inset" .textContent=${talk('changed')}></p>
            <ul class="co-task-list">
              ${changed.map(
                (linkId) =>
                  html`<li class="co-review" data-review=${linkId} tabindex="-1">
                    <div lang=${words.language} dir=${words.direction}>
                      <strong .textContent=${label(linkId)}></strong>
                      ${answered(linkId, context).map((line) => html`<div .textContent=${line}></div>`)}
                    </div>
                    <div class="co-actions">
                      ${reviewButton('reviewed', linkId, talk('changedKeep'), label(linkId))}
                      ${reviewButton('change', linkId, talk('changedEdit'), label(linkId))}
                    </div>
                  </li>`,
              )}
            </ul>`
      : nothing
  }
    ${
      added.length > 0
        ? html`<p class="co-body" .textContent=${talk('added')}></p>
            <ul class="co-list" lang=${words.language} dir=${words.direction}>
              ${added.map((linkId) => html`<li>${reviewButton('change', linkId, label(linkId), '')}</li>`)}
            </ul>`
        : nothing
    }
    ${
      removed.length > 0
        ? html`<p class="co-body" .textContent=${talk('removed')}></p>
            <ul class="co-list" lang=${words.language} dir=${words.direction}>
              ${removed.map(({ value }) => html`<li .textContent=${plain(value)}></li>`)}
            </ul>`
        : nothing
    }`;
}

const reviewButton = (action: string, linkId: string, text: string, about: string): TemplateResult =>
  html`<button class="co-link-button" type="button" data-tool-action=${action} data-key=${linkId}>
    <span .textContent=${text}></span>${about ? html` <span class="co-visually-hidden" .textContent=${about}></span>` : nothing}
  </button>`;

/** An answer whose question is gone, without the names of its parts. */
const plain = (value: Json): string =>
  value !== null && typeof value === 'object' ? Object.values(value).map(plain).join(', ') : String(value);
