import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { html } from './html.mjs';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));
const layout = await readFile(path.join(folder, '_layout.html'), 'utf8');

/** The lines `name: value` of the comment that a page begins with. */
function frontMatter(source) {
  const [comment = ''] = /^<!--[\s\S]*?-->/.exec(source) ?? [];
  const lines = comment.matchAll(/^([a-z]+): (.+)$/gm);
  return {
    facts: Object.fromEntries([...lines].map(([, name, value]) => [name, value])),
    content: source.slice(comment.length),
  };
}

/**
 * Puts content into the site's layout. `here` is the path whose link in the navigation is the current page; `head` and
 * the content are HTML.
 */
export function layOut({ title, lang = 'en-GB', dir = 'ltr', here = '', head = '' }, content) {
  const values = { title, lang, dir, content, head };
  const markup = ['content', 'head'];
  // The home page needs no way back to itself.
  const around = here === '/' ? layout.replace(/<nav class="breadcrumb"[\s\S]*?<\/nav>/, '') : layout;
  return around
    .replace(/\{\{(\w+)\}\}/g, (_all, name) =>
      markup.includes(name) ? values[name] : html`${values[name]}`.text,
    )
    .replaceAll(`href="${here}" data-nav`, `href="${here}" aria-current="page"`)
    .replaceAll(' data-nav', '');
}

export const notFoundPage = () =>
  layOut(
    { title: 'Page not found' },
    '<h1>Page not found</h1><p>The address may have been typed wrongly. <a href="/">Go to the home page</a>.</p>',
  );

/** Gives a function from a path to that page's HTML. Only files that are there now are ever read. */
export async function readPages() {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^([a-z-]+\/)?[a-z-]+\.html$/.test(name))
    .map((name) => name.slice(0, -5));
  const routes = new Map(names.map((name) => [name === 'home' ? '/' : `/${name}`, name]));
  return async (pathname) => {
    const name = routes.get(pathname);
    if (name === undefined) return undefined;
    const { facts, content } = frontMatter(await readFile(path.join(folder, `${name}.html`), 'utf8'));
    return layOut({ ...facts, here: pathname }, content);
  };
}
