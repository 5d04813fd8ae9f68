import { parseText, type Block, type Inline } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * Short Markdown as nodes. Words reach the page as text only; links were parsed and allow-listed by `parseText`.
 * External links say nothing about where the person was (`noreferrer`) and get no handle on this page.
 */
export function textBlocks(text: string | undefined): unknown {
  return text ? parseText(text).map(block) : nothing;
}

function block(node: Block): TemplateResult {
  if (node.type === 'paragraph') return html`<p class="co-body">${node.children.map(inline)}</p>`;
  const items = node.items.map((item) => html`<li>${item.map(inline)}</li>`);
  return node.ordered
    ? html`<ol class="co-list co-list--number">
        ${items}
      </ol>`
    : html`<ul class="co-list">
        ${items}
      </ul>`;
}

function inline(node: Inline): TemplateResult {
  if (node.type === 'text') return html`<span .textContent=${node.text}></span>`;
  if (node.type === 'strong') return html`<strong>${node.children.map(inline)}</strong>`;
  return html`<a class="co-link" href=${node.href} rel="noopener noreferrer">${node.children.map(inline)}</a>`;
}
