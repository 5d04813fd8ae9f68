import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Places } from '../view/places.js';

/** A paragraph that says what may be in any language; nothing where there are no words. */
export const line = (words: unknown, name = 'line', lang: unknown = nothing): unknown =>
  words ? html`<p class="co-course__${name}" dir="auto" lang=${lang} .textContent=${words}></p>` : nothing;

/** A list that keeps its role where its marks are taken away, which some browsers take for no list at all. */
export const items = (name: string, entries: readonly unknown[]): TemplateResult =>
  // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit drops the role of a list without marks
  html`<ul class="co-course__${name}" role="list">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;

export const details = (title: string, content: unknown): TemplateResult =>
  html`<details>
    <summary .textContent=${title}></summary>
    <div class="co-course__inside">${content}</div>
  </details>`;

export const tag = ({ words, tone }: Places): TemplateResult =>
  html`<strong class="co-course__tag co-course__tag--${tone}" .textContent=${words}></strong>`;

/** What a control says, and which course it is about, for whoever hears it without the card around it. */
export const named = (words: string, about: string): TemplateResult =>
  html`<span .textContent=${words}></span><span class="co-visually-hidden" .textContent=${`: ${about}`}></span>`;
