import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';

export interface SendView {
  /** The host's sentence on who reads what is sent, and when. */
  readonly monitoring: string;
  readonly sending: boolean;
  /** Words for a send that failed; empty when none did. */
  readonly failure: string;
  readonly hasPrivate: boolean;
  readonly includePrivate: boolean;
}

/** The Send button with the sentence that says when anyone will read it: nobody may think that they are watched over. */
export function sendActions(
  { monitoring, sending, failure, hasPrivate, includePrivate }: SendView,
  context: ViewContext,
): TemplateResult {
  const { say, prefix } = context;
  return html`${
    hasPrivate
      ? html`<div class="co-form-group co-checkboxes__item">
          <input
            class="co-checkboxes__input"
            type="checkbox"
            id="${prefix}-include-private"
            data-action="include-private"
            .checked=${includePrivate}
          /><label class="co-label co-checkboxes__label" for="${prefix}-include-private" .textContent=${say('checkPrivate')}></label>
        </div>`
      : nothing
  }
    <p class="co-inset" .textContent=${monitoring}></p>
    ${
      failure
        ? html`<div class="co-error-summary" role="alert" tabindex="-1" data-failure><p class="co-body" .textContent=${failure}></p></div>`
        : nothing
    }
    <button
      class="co-button"
      type="submit"
      aria-disabled=${sending ? 'true' : 'false'}
      .textContent=${sending ? say('sendingNow') : failure ? say('tryAgain') : say('send')}
    ></button>`;
}
