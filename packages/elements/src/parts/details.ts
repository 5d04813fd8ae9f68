import { html, type TemplateResult } from 'lit/html.js';

/** Words that are a press away: a native disclosure, which needs no script and is found by in-page search. */
export const details = (className: string, summary: string, content: unknown): TemplateResult =>
  html`<details class="co-details ${className}">
    <summary class="co-details__summary"><span .textContent=${summary}></span></summary>
    <div class="co-details__text">${content}</div>
  </details>`;
