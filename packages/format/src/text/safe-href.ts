// Never fetched: it only gives relative addresses something to be relative to. `.invalid` can never be registered.
const BASE = 'https://page.invalid';
const MAX_LENGTH = 2000;

// White space, controls and invisible or direction-changing characters make an address read as what it is not.
const UNSEEN = /[\s\p{C}\p{Z}\\<>"`{}]/u;
// `javascript&colon;` is harmless in a text node, but someone copies it into a page that is built from strings.
const ENTITY = /&(?:#|[a-z][a-z0-9]*;)/i;
const MAILTO = /^mailto:[^@?&#:]+@[^@?&#:]+(?:\?(?:subject|body)=[^&#?]*)?$/i;
const TELEPHONE = /^tel:\+?[0-9][0-9().,-]*$/i;

/**
 * The address if a form may link to it, else undefined: `https://…` without credentials, `tel:`, `mailto:` to one
 * person, a place on the same page (`#id`) or a path on the same site.
 *
 * @see https://url.spec.whatwg.org/#url-parsing
 * @example
 * import assert from 'node:assert/strict';
 * import { safeHref } from '@coform/format';
 * assert.equal(safeHref('https://www.nhs.uk/'), 'https://www.nhs.uk/');
 * assert.equal(safeHref('javascript:alert(1)'), undefined);
 */
export function safeHref(address: string): string | undefined {
  if (address === '' || address.length > MAX_LENGTH || UNSEEN.test(address) || ENTITY.test(address))
    return undefined;
  let url: URL;
  try {
    url = new URL(address, BASE);
  } catch {
    return undefined;
  }
  if (/^mailto:/i.test(address)) return MAILTO.test(address) ? address : undefined;
  if (/^tel:/i.test(address)) return TELEPHONE.test(address) ? address : undefined;
  // Checked on the parsed address, so that every spelling of another scheme or host is caught.
  if (/^https:\/\//i.test(address)) {
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : undefined;
  }
  const sameSite = url.origin === BASE && !address.startsWith('//') && !/^[^/?#]*:/.test(address);
  return sameSite ? address : undefined;
}
