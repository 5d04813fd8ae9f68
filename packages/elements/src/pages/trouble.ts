import type { Trust } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { crisisHelp } from '../parts/crisis-help.js';
import { titleHeading } from '../parts/heading.js';
import type { ViewContext } from '../view/context.js';

export interface Trouble {
  /** The form may be had by trying again: the file did not arrive. */
  readonly connection: boolean;
  /** For the developer, from the error: shown in small print, so that a screenshot is a useful report. */
  readonly code: string;
}

/**
 * Instead of a form that cannot be shown: plain words for the reader, a code for who can mend it, and who to call now, as
 * everywhere.
 */
export function troublePage(
  trouble: Trouble,
  { say, headingLevel }: Pick<ViewContext, 'say' | 'headingLevel'>,
  trust: Trust | undefined,
): TemplateResult {
  return html`<div class="co-error-summary" role="alert">
    ${titleHeading(headingLevel, say('troubleTitle'))}
    <p class="co-body" .textContent=${trouble.connection ? say('troubleConnection') : say('troubleText')}></p>
    ${
      trouble.connection
        ? html`<button class="co-button" type="button" data-action="reload" .textContent=${say('tryAgain')}></button>`
        : nothing
    }
    <p class="co-hint" .textContent=${say('troubleCode', { code: trouble.code })}></p>
    </div>
    <div class="co-always">${crisisHelp({ say }, trust)}</div>`;
}
