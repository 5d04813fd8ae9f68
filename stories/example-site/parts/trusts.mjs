// The same site for two Trusts. Which one stands in the path, /two/visiting, so that no cookie is needed and nothing has
// to run: all that differs comes out of the Trust's own file.
import { readFileSync } from 'node:fs';
import { trustStyles } from '@coform/elements/html';
import { html } from './html.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../trusts/${name}.json`, import.meta.url), 'utf8'));

/** The prefix of the path, the facts, and a file name for each Trust. The first has no prefix. */
export const trusts = [
  { prefix: '', file: 'one.json', facts: read('one') },
  { prefix: '/two', file: 'two.json', facts: read('two') },
];

/** Which Trust a path belongs to, and the path without it. */
export function trustOf(pathname) {
  const found = trusts.find(({ prefix }) => prefix && `${pathname}/`.startsWith(`${prefix}/`));
  if (!found) return { trust: trusts[0], pathname };
  return { trust: found, pathname: pathname.slice(found.prefix.length) || '/' };
}

/** What a Trust's pages load beside the site's own files; undefined for any other path. */
export function trustFile({ facts }, pathname) {
  if (pathname === '/trust.json')
    return { type: 'application/json; charset=utf-8', body: JSON.stringify(facts, null, 2) };
  if (pathname === '/trust.css') return { type: 'text/css; charset=utf-8', body: siteColours(facts) };
  return undefined;
}

/** They read no trust file. */
const courseElements = ['co-course-list', 'co-course-card'];

/** The site's own colours follow the same facts as its forms; plain pages, which run nothing, have the forms' here. */
const siteColours = ({ colours }) =>
  `:root{--site:${colours.button};--site-dark:${colours['button-hover']};--site-link:${colours.link}}\n${trustStyles({ colours }, courseElements)}\n`;

/**
 * Puts a Trust's facts and its links into a page of the site. What somebody typed has no bare < and no bare quotes in a
 * page, so nothing of it is ever taken for one of these places.
 */
export function dress(page, { prefix, facts }, pathname) {
  const known = {
    name: facts.name,
    shortName: facts.shortName,
    kind: facts.name.slice(facts.shortName.length).trim(),
    phone: facts.phone,
    dial: facts.phone.replaceAll(' ', ''),
    crisisPhone: facts.crisis[1].phone,
    crisisDial: facts.crisis[1].phone.replaceAll(' ', ''),
  };
  return page
    .replace(/(?<= (?:href|action|formaction|trust|plain|ask-place)=")\/(?!\/)[^"]*/g, (link) =>
      // A link of the Trust's own facts has its prefix already: forms that run show it as it stands there.
      prefix && link.startsWith(`${prefix}/`) ? link : prefix + link,
    )
    .replace('<!-- trusts -->', () => switcher(prefix, pathname))
    .replace(/<!--trust\.(\w+)-->/g, (whole, name) => (name in known ? html`${known[name]}`.text : whole));
}

/** Links to the same page of each Trust. */
const switcher = (here, pathname) =>
  html`<nav class="trust-switch" aria-label="Example Trust" lang="en-GB" dir="ltr">
    <ul class="wrap">
      ${trusts.map(({ prefix, facts }) =>
        prefix === here
          ? html`<li><a href="${prefix}${pathname}" aria-current="true">${facts.shortName}</a></li>`
          : html`<li><a href="${prefix}${pathname}">${facts.shortName}</a></li>`,
      )}
    </ul>
  </nav>`.text;
