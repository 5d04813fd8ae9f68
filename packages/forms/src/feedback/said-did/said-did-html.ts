import { escaped } from '../escaped.js';
import {
  dateWords,
  saidDidLines,
  saidDidWords,
  type SaidDidWords,
  type YouSaidWeDid,
} from './you-said-we-did.js';

/**
 * The list as an HTML string for pages without a script, such as a poster or a page of a content management system.
 * Every word is escaped, so that what people said is never markup.
 *
 * @param headingLevel of the list's title; each entry is one deeper. 2 to 5
 * @example
 * youSaidWeDidHtml({ $schema: 'https://coform.dev/you-said-we-did/1', items: [] });
 */
export function youSaidWeDidHtml(
  data: YouSaidWeDid,
  {
    headingLevel = 2,
    words = saidDidWords,
  }: { readonly headingLevel?: number; readonly words?: SaidDidWords } = {},
): string {
  const level = Math.min(5, Math.max(1, Math.trunc(headingLevel)));
  const lines = saidDidLines(data, words).map(
    ({ said, label, did, date, dateWords: day, notes }) =>
      `<li class="co-said-did__item"><h${level + 1}>${escaped(words.said)}</h${level + 1}><blockquote><p>${escaped(said)}</p></blockquote>` +
      `<p><strong>${escaped(label)}</strong> ${escaped(did)}</p>` +
      notes.map((note) => `<p>${escaped(note)}</p>`).join('') +
      (date ? `<p><time datetime="${escaped(date)}">${escaped(day)}</time></p>` : '') +
      '</li>',
  );
  return (
    `<section class="co-said-did"><h${level}>${escaped(data.title ?? words.title)}</h${level}>` +
    (lines.length > 0 ? `<ul>${lines.join('')}</ul>` : `<p>${escaped(words.none)}</p>`) +
    (data.updated
      ? `<p>${escaped(words.updated)} <time datetime="${escaped(data.updated)}">${escaped(dateWords(data.updated))}</time></p>`
      : '') +
    '</section>'
  );
}
