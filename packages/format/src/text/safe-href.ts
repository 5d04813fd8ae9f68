// Never fetched: it only gives relative addresses something to be relative to. `.invalid` can never be registered.
const BASE = 'https://page.invalid';

// Over 2000 characters; or white space, controls and invisible or direction-changing characters, which make an address
// read as what it is not; or an entity: `javascript&colon;` is harmless in a text node, but someone copies it into a
// page that is built from strings.
const REFUSED = /^$|^[^]{2001}|[\s\p{C}\p{Z}\\<>"`{}]|&(#|[a-z][a-z0-9]*;)/iu;
const CONTACT = /^(mailto:[^@?&#:]+@[^@?&#:]+(\?(subject|body)=[^&#?]*)?|tel:\+?[0-9][0-9().,-]*)$/i;

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
  if (REFUSED.test(address)) return undefined;
  if (CONTACT.test(address)) return address;
  try {
    // Checked on the parsed address, so that every spelling of another scheme or host is caught.
    const { href, origin, username, password } = new URL(address, BASE);
    if (/^https:\/\//i.test(address)) return username || password ? undefined : href;
    return origin === BASE && !/^\/\/|^[^/?#]*:/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
