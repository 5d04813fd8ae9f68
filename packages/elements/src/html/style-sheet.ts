import type { QuestionTypes } from '../questions/question-types.js';
import { allTypes } from '../questions/registry.js';
import { base } from '../styles/base.js';
import { choices } from '../styles/choices.js';
import { controls } from '../styles/controls.js';
import { css } from '../styles/css.js';
import { languageStyles } from '../styles/languages.js';
import { layout } from '../styles/layout.js';
import { media } from '../styles/media.js';
import { pages } from '../styles/pages.js';
import { pictures } from '../styles/pictures.js';
import { tokens } from '../styles/tokens.js';
import { armour } from './armour.js';

/** What only pages without a script need. */
const plain = css`
  .co-plain-print > .co-print {
    display: block;
  }
  @media print {
    .co-plain-print > .co-screen {
      display: none;
    }
  }
`;

/**
 * The element's own style sheet as text, for a file that a page links: pages without JavaScript cannot adopt one, and a
 * strict policy forbids it inline. It outweighs the rules that the page around the form has for bare elements and classes,
 * short of `!important` (which does not reach its colours). With all question types unless told otherwise.
 *
 * @example
 * await writeFile('public/coform.css', styleSheet());
 */
export function styleSheet(types: QuestionTypes = allTypes): string {
  const own = new Set(Object.values(types).map(({ styles = '' }) => styles));
  return armour(
    [tokens, base, controls, choices, layout, languageStyles, pictures, media, pages, ...own, plain].join(''),
  );
}
