import { parseText, type Block, type Inline } from '@coform/format';
import { html, type TemplateResult } from 'lit/html.js';

const inline = (node: Inline): TemplateResult => {
  if (node.type === 'text') return html`<span .textContent=${node.text}></span>`;
  const children = node.children.map(inline);
  return node.type === 'strong'
    ? html`<strong>${children}</strong>`
    : html`<a class="co-link" href=${node.href} rel="noopener noreferrer">${children}</a>`;
};

const block = (node: Block): TemplateResult =>
  node.type === 'paragraph'
    ? html`<p class="co-body">${node.children.map(inline)}</p>`
    : html`<ul class="co-list">
        ${node.items.map((item) => html`<li>${item.map(inline)}</li>`)}
      </ul>`;

/**
 * What help there is, in the words of the form with the Trust's facts in them: for where the form itself is not open.
 * Words reach the page as text; links were allow-listed by `parseText`.
 */
export const offer = (title: string, text: string): TemplateResult =>
  html`<div class="co-inset" data-offer>
    <p class="co-body"><strong .textContent=${title}></strong></p>
    ${parseText(text).map(block)}
  </div>`;
