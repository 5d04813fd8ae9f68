import type { Trust } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';
import { details } from './details.js';
import { safeHref, telephoneHref } from './links.js';

type CrisisLine = NonNullable<Trust['crisis']>[number];

const line = (entry: CrisisLine): TemplateResult => {
  const href = safeHref(entry.link);
  return html`<li>
    <strong .textContent=${entry.name}></strong>
    ${
      entry.phone
        ? html`<a class="co-link" dir="ltr" href=${telephoneHref(entry.phone)} .textContent=${entry.phone}></a>`
        : nothing
    }
    ${entry.text ? html`<span .textContent=${entry.text}></span>` : nothing}
    ${href ? html`<a class="co-link" href=${href} rel="noopener noreferrer" .textContent=${entry.link}></a>` : nothing}
  </li>`;
};

/**
 * Who to call now, on every page of every form, always in the same place (WCAG 3.2.6). A Trust gives its own lines;
 * without them the national ones stand there.
 */
export function crisisHelp({ say }: Pick<ViewContext, 'say'>, trust: Trust | undefined): TemplateResult {
  const lines = trust?.crisis ?? [];
  const content = html`<p class="co-body" .textContent=${say('crisisText')}></p>
    <ul class="co-list">
      <li .textContent=${say('crisisEmergency')}></li>
      ${lines.length > 0 ? lines.map(line) : html`<li .textContent=${say('crisisUrgent')}></li>`}
    </ul>`;
  return details('co-crisis', say('crisis'), content);
}
