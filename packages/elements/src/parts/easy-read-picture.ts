import { html, nothing } from 'lit/html.js';

/**
 * A picture beside Easy Read words: a drawing in the colour of the text, so that dark pages, forced colours and print
 * show it as they show letters. It says what the words say, so nobody has to hear of it.
 *
 * @see https://www.w3.org/TR/WCAG22/#non-text-content
 */
export const easyReadPicture = (address: string): unknown =>
  address ? html`<svg class="co-picture" aria-hidden="true"><use href=${address}></use></svg>` : nothing;
