import type { Trust } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { questionPage } from '../pages/question-page.js';
import { aboutThisForm } from '../parts/about.js';
import { crisisHelp } from '../parts/crisis-help.js';
import { safeHref } from '../parts/links.js';
import type { ViewContext } from '../view/context.js';
import type { OpeningWords } from './opening-words.js';

/** How far the rest of the form is. */
export type Coming = 'asked-for' | 'not-here' | undefined;

/** The first page of a form, in the form's own markup, with words on the rest while it is on its way. */
export function stillPage(
  context: ViewContext,
  trust: Trust | undefined,
  disabled: boolean,
  status: TemplateResult,
): TemplateResult {
  const page = questionPage(context.outline.pages[0]!, context);
  return html`<form class="co-form" novalidate>
      <div data-page>
        ${disabled ? html`<fieldset class="co-fieldset" disabled>${page}</fieldset>` : page}
      </div>
      ${status}
    </form>
    <div class="co-always">${crisisHelp(context, trust)} ${aboutThisForm(context)}</div>`;
}

/**
 * Says politely that the rest is coming, or that it is not here and what to do. `plain` is the address of a page of the
 * host's with the same form that needs no script.
 */
export function comingStatus(
  coming: Coming,
  words: OpeningWords,
  { plain, again }: { readonly plain: string | undefined; readonly again: boolean },
): TemplateResult {
  const href = safeHref(plain);
  return html`<div role="status" data-coming>
    ${coming === 'asked-for' ? html`<p class="co-hint" .textContent=${words.coming}></p>` : nothing}
    ${
      coming === 'not-here'
        ? html`<div class="co-warning">
            <p class="co-body" .textContent=${words.notHere}></p>
            ${href ? html`<p class="co-body"><a class="co-link" href=${href} .textContent=${words.plainPage}></a></p>` : nothing}
            ${
              again
                ? html`<button class="co-button co-button--small" type="button" data-action="try-again" .textContent=${words.tryAgain}></button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}
