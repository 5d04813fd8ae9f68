import { EmbedError } from '@coform/elements';

/**
 * Gives what brings `<co-form>` to the page from one script of this site, when an element needs it: the file is fetched
 * once, checked against its integrity, and run only if it is that very file.
 *
 * Dynamic imports have no integrity of their own. `modulepreload` has: it puts the checked module where the import finds
 * it. A browser without that (Firefox before 115, Safari before 17) imports the file unchecked from the same folder as
 * this script, which it trusts already.
 *
 * @throws {EmbedError} code `script-refused` when the file does not arrive or is another one; it may be asked for again
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 * @example
 * setPorts({ form: formFrom(new URL('co-form.js', import.meta.url), 'sha384-…') });
 */
export function formFrom(script: URL, integrity: string): () => Promise<void> {
  let tries = 0;
  return async () => {
    const address = new URL(script);
    // Browsers remember that a module failed; under another address it is another try.
    if (tries > 0) address.searchParams.set('try', String(tries));
    tries += 1;
    await preloaded(address.href, integrity);
    await import(/* @vite-ignore */ address.href);
  };
}

function preloaded(href: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return Promise.resolve();
  Object.assign(link, { rel: 'modulepreload', href, integrity });
  return new Promise<void>((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      const message = `${href} did not arrive, or is not the file that belongs to this script. Put both of one release there.`;
      reject(new EmbedError('script-refused', href, message));
    };
    document.head.append(link);
  }).finally(() => {
    link.remove();
  });
}
