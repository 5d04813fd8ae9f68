import { html, nothing, type TemplateResult } from 'lit/html.js';
import { titleHeading } from '../parts/heading.js';
import type { ViewContext } from '../view/context.js';

/**
 * What happened and what happens next.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/confirmation-page
 */
export function sentPage(
  context: ViewContext,
  monitoring: string,
  reference: string | undefined,
  keep: TemplateResult,
): TemplateResult {
  const { say, headingLevel } = context;
  return html`<div class="co-panel">
      ${titleHeading(headingLevel, say('sentTitle'))}
      ${reference ? html`<p class="co-panel__text" .textContent=${say('reference', { reference })}></p>` : nothing}
    </div>
    <p class="co-body" .textContent=${monitoring}></p>
    ${keep}`;
}
