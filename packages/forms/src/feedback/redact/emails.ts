import type { Found } from './marks.js';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const AT = /\s?(?:@|＠|[([]\s?at\s?[)\]])\s?/giu;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+/u;
const LITERAL = /^\[[0-9a-fA-F.:]{3,60}\]/;

/**
 * Email addresses, also written `name (at) example.com`. Looks both ways from each @, so long texts cost no more than
 * their length.
 */
export function emails(text: string): Found[] {
  const found: Found[] = [];
  for (const { index, 0: at } of text.matchAll(AT)) {
    const start = localStart(text, index);
    const after = index + at.length;
    const domain = DOMAIN.exec(text.slice(after, after + 260)) ?? LITERAL.exec(text.slice(after, after + 64));
    // 10 @ 5.50 is a price.
    if (start === index || !domain || !/\p{L}|^\[/u.test(domain[0])) continue;
    found.push({ kind: 'email', start, end: after + domain[0].length });
  }
  return found;
}

function localStart(text: string, at: number): number {
  let start = at;
  if (text[at - 1] === '"') {
    const quote = text.lastIndexOf('"', at - 2);
    return quote >= 0 && at - quote <= 66 ? quote : at;
  }
  while (start > 0 && at - start < 320) {
    // A letter outside the basic plane takes two units.
    const wide = start > 1 && /[\uDC00-\uDFFF]/.test(text[start - 1]!) ? 2 : 1;
    if (!LOCAL.test(text.slice(start - wide, start))) break;
    start -= wide;
  }
  return start;
}
