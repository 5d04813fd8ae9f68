import { html, nothing, type TemplateResult } from 'lit/html.js';
import { details } from '../parts/details.js';
import type { ViewContext } from '../view/context.js';

/** What the person can do with their answers besides sending them. Nothing here leaves the device. */
export function keepActions(context: ViewContext, asking: boolean): TemplateResult {
  const { say } = context;
  return html`<div class="co-keep">
    <p class="co-body" .textContent=${say('keepText')}></p>
    <div class="co-actions">
      <button class="co-button co-button--secondary" type="button" data-action="print" .textContent=${say('print')}></button>
      <button class="co-button co-button--secondary" type="button" data-action="save" .textContent=${say('saveFile')}></button>
    </div>
    <p class="co-hint" .textContent=${say('saveFileText')}></p>
    ${startAgain(context, asking)}
  </div>`;
}

/** Asks before everything goes: a press by mistake loses nothing. */
export const startAgain = ({ say }: ViewContext, asking: boolean): TemplateResult =>
  asking
    ? html`<div class="co-warning" tabindex="-1" data-ask>
          <p class="co-body" .textContent=${say('startAgainAsk')}></p>
          <div class="co-actions">
            <button class="co-button co-button--warning" type="button" data-action="reset" .textContent=${say('startAgainYes')}></button>
            <button class="co-button co-button--secondary" type="button" data-action="keep" .textContent=${say('startAgainNo')}></button>
          </div>
        </div>`
    : html`<button class="co-link-button" type="button" data-action="ask-reset" .textContent=${say('startAgain')}></button>`;

/** Opens a file that was saved here or on another site with the same form. */
export const openSaved = ({ say, prefix }: ViewContext, refused: boolean): TemplateResult =>
  details(
    'co-open',
    say('openFile'),
    html`<div class=${refused ? 'co-form-group co-form-group--error' : 'co-form-group'}>
      <label class="co-label" for="${prefix}-open" .textContent=${say('openFileText')}></label>
      ${refused ? html`<span class="co-error-message" id="${prefix}-open-error" .textContent=${say('openRefused')}></span>` : nothing}
      <input
        class="co-file"
        id="${prefix}-open"
        type="file"
        accept=".json,application/json"
        data-action="open"
        aria-describedby=${refused ? `${prefix}-open-error` : nothing}
      />
    </div>`,
  );
