import { EmbedError } from '../errors.js';

/**
 * The address that a page is hidden behind, whole; undefined where the host names none.
 *
 * @throws {EmbedError} code `address-refused` for anything but a place on this site or `http(s):`
 */
export function hidingPlace(element: HTMLElement): string | undefined {
  const given = element.getAttribute('hide-page');
  if (given === null) return undefined;
  try {
    const { protocol, href } = new URL(given, element.baseURI);
    if (given.trim() !== '' && /^https?:$/.test(protocol)) return href;
  } catch {
    // Told below, with what is no place.
  }
  const todo = 'The attribute "hide-page" is no address that a page may go to. Give an https address.';
  throw new EmbedError('address-refused', 'hide-page', todo);
}

/** Empties what is seen at once, also on a slow connection, and takes this page's place in the history. */
export function leavePage(page: Document, href: string, go: (href: string) => void): void {
  // The next site is not told where the person was.
  page.head.append(Object.assign(page.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
  page.title = new URL(href).hostname;
  page.body.replaceChildren();
  go(href);
}
