import type { Trust } from '../generated/trust.js';
import { isObject, own } from '../json.js';
import { safeHref } from '../text/safe-href.js';
import { sentences } from './sentences.js';

const PLACEHOLDER = /\{\s*([A-Za-z][\w.-]{0,100})\s*\}/g;
const LINK_ADDRESS = /\]\(([^()\s]{0,2000})\)/g;
const MARKER = /^ {0,3}(?:[-*]|[0-9]{1,3}[.)]) +/;

/**
 * Words with the Trust's facts in them. `{trust.carersOffer.phone}` becomes the fact; a sentence whose fact is missing
 * is left out, and a list item or paragraph that is left empty with it. Undefined when no words remain.
 *
 * In the address of a link a fact stands only if the whole is an address a form may link to; else it counts as missing.
 *
 * @param others what becomes of `{placeholders}` that name no fact: `miss` leaves their sentence out, so that no braces
 *   are ever shown; `keep` leaves them for whoever fills them in later (`{limit}` in an error message)
 */
export function withFacts(
  text: string,
  trust: Trust | undefined,
  others: 'miss' | 'keep' = 'miss',
): string | undefined {
  if (!text.includes('{')) return text;
  const lines = text.split('\n').flatMap((line) => {
    if (!line.includes('{')) return line;
    const [marker = ''] = MARKER.exec(line) ?? [];
    const filled = sentences(line.slice(marker.length)).map((sentence) => fill(sentence, trust, others));
    // A line that lost all its words goes; an empty one that was authored stays and parts paragraphs.
    return /[^*\s]/.test(filled.join('')) ? marker + filled.join('').trimEnd() : [];
  });
  return lines.join('\n').trim() ? lines.join('\n') : undefined;
}

function fill(sentence: string, trust: Trust | undefined, others: 'miss' | 'keep'): string {
  let missing = 0;
  const fact = (placeholder: string, name: string): string => {
    if (others === 'keep' && !name.startsWith('trust.')) return placeholder;
    const value = trustFact(trust, name);
    if (!value) missing += 1;
    return value;
  };
  const filled = sentence
    .replace(LINK_ADDRESS, (link, address: string) => {
      if (!address.includes('{')) return link;
      const href = safeHref(tidy(address.replace(PLACEHOLDER, fact)));
      if (!href) missing += 1;
      return `](${href ?? ''})`;
    })
    .replace(PLACEHOLDER, fact);
  // A sentence that opened or closed a strong passage leaves its mark, or the other one would be shown as stars.
  return missing === 0 ? filled : sentence.split('**').length % 2 ? '' : '**';
}

/** An address in which nothing ends the Markdown link early. People write telephone numbers with spaces. */
const tidy = (address: string): string =>
  /^tel:/i.test(address)
    ? address.replace(/[ ()]/g, '')
    : address.replaceAll('(', '%28').replaceAll(')', '%29');

/** A fact by its dotted path, or nothing: `trust.crisis` and other lists are no facts that a sentence can hold. */
function trustFact(trust: unknown, name: string): string {
  let value: unknown = { trust };
  for (const step of name.split('.')) value = isObject(value) ? own(value, step) : undefined;
  // On one line and without braces, a fact cannot start a list, end a paragraph or name another fact.
  return /^(string|number)$/.test(typeof value)
    ? String(value).replace(/[{}]/g, '').replace(/\s+/g, ' ').trim()
    : '';
}
