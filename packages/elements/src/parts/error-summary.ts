import type { ItemIssue } from '@coform/engine';
import { html, type TemplateResult } from 'lit/html.js';
import { idOf, type ViewContext } from '../view/context.js';
import { titleHeading } from './heading.js';

/**
 * Everything there is to mend, at the top, with a link to each control. It takes focus when it appears. The links have
 * real targets, but a fragment does not reach into a shadow root: the shell moves the focus itself. What the person was
 * `told` of before is no alert: it would be read out again.
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-summary
 */
export function errorSummary(
  problems: readonly ItemIssue[],
  context: ViewContext,
  told = false,
): TemplateResult {
  const title = idOf(context, 'problems');
  return html`<div class="co-error-summary" tabindex="-1" role=${told ? 'group' : 'alert'} aria-labelledby=${title} data-error-summary>
    <div class="co-error-summary__title" id=${title}>
      ${titleHeading(context.headingLevel, context.say('problemTitle'))}
    </div>
    <ul class="co-list co-error-summary__list">
      ${problems.map((issue) => entry(issue, context))}
    </ul>
  </div>`;
}

function entry(issue: ItemIssue, context: ViewContext): TemplateResult {
  const state = context.snapshot().item(issue.key);
  if (!state) return html`<li .textContent=${context.say('problemTitle')}></li>`;
  const target = context.type(state.item.type).focusId(state, context);
  return html`<li>
    <a class="co-link" href="#${target}" data-action="mend" data-key=${issue.key} data-target=${target}
      ><span .textContent=${context.message(state)}></span
    ></a>
  </li>`;
}
