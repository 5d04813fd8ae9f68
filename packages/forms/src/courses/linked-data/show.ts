import { scriptSafe } from '../export/script-safe.js';

const type = 'application/ld+json';

/**
 * Puts data for search engines into the element's light DOM, or takes it away. A data block is never executed, so no
 * policy for scripts concerns it; the text goes in as a text node, which Trusted Types leave alone.
 */
export function showLinkedData(host: HTMLElement, data: unknown): void {
  let block = host.querySelector<HTMLScriptElement>(`:scope > script[type="${type}"]`);
  if (data === undefined) {
    block?.remove();
    return;
  }
  const content = scriptSafe(data);
  if (block?.textContent === content) return;
  block?.remove();
  block = document.createElement('script');
  block.type = type;
  block.append(document.createTextNode(content));
  host.append(block);
}
