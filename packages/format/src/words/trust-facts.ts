import type { Trust } from '../generated/trust.js';
import { isObject, own } from '../json.js';
import { safeHref } from '../text/safe-href.js';
import { sentences } from './sentences.js';

const PLACEHOLDER = /\{\s*([A-Za-z][\w.-]{0,100})\s*\}/g;
const LINK_ADDRESS = /(\]\()([^()\s]{0,2000})(\))/g;
const MARKER = /^( {0,3}(?:[-*]|[0-9]{1,3}[.)]) +)(.*)$/;

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
  const lines = text.split('\n').map((line) => {
    if (!line.includes('{')) return line;
    const [, marker = '', words = line] = MARKER.exec(line) ?? [];
    const filled = sentences(words)
      .map((sentence) => fill(sentence, trust, others))
      .join('')
      .trimEnd();
    // Undefined is a line that lost all its words; an empty line that was authored stays and parts paragraphs.
    return filled.replaceAll('*', '').trim() === '' ? undefined : marker + filled;
  });
  const kept = lines.filter((line) => line !== undefined).join('\n');
  return kept.trim() === '' ? undefined : kept;
}

function fill(sentence: string, trust: Trust | undefined, others: 'miss' | 'keep'): string {
  const missing: string[] = [];
  const fact = (placeholder: string, name: string): string => {
    if (others === 'keep' && !name.startsWith('trust.')) return placeholder;
    const value = trustFact(trust, name);
    if (value === undefined) missing.push(name);
    return value ?? '';
  };
  const filled = sentence
    .replace(LINK_ADDRESS, (link, before: string, address: string, after: string) => {
      if (!address.includes('{')) return link;
      const href = addressWith(address.replace(PLACEHOLDER, fact));
      if (href === undefined) missing.push(address);
      return before + (href ?? '') + after;
    })
    .replace(PLACEHOLDER, fact);
  if (missing.length === 0) return filled;
  // A sentence that opened or closed a strong passage leaves its mark, or the other one would be shown as stars.
  return sentence.split('**').length % 2 === 0 ? '**' : '';
}

/** An allowed address in which nothing ends the Markdown link early. */
function addressWith(address: string): string | undefined {
  const telephone = /^tel:/i.test(address);
  const plain = telephone
    ? address.replaceAll(/[ ()]/g, '')
    : address.replaceAll('(', '%28').replaceAll(')', '%29');
  return safeHref(plain);
}

/** A fact by its dotted path (`trust.crisis` and other lists are no facts that a sentence can hold). */
function trustFact(trust: Trust | undefined, name: string): string | undefined {
  const [first, ...path] = name.split('.');
  if (first !== 'trust' || path.length === 0) return undefined;
  let value: unknown = trust;
  for (const step of path) value = isObject(value) ? own(value, step) : undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  // On one line and without braces, a fact cannot start a list, end a paragraph or name another fact.
  const fact = value.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  return fact === '' ? undefined : fact;
}
