// The same site for two Trusts: every form on it shows the facts and the colours of the Trust whose page it is on.
import { readFileSync } from 'node:fs';
import { expectAccessible, expectPlainAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../stories/example-site/trusts/${name}.json`, import.meta.url), 'utf8'),
  );
const trusts = [
  { prefix: '', facts: read('one') },
  { prefix: '/two', facts: read('two') },
];

/** Paths of the site's pages, found by its links; not those with mistakes on purpose, nor what was received. */
async function pagesOf(site, prefix) {
  const waiting = [`${prefix}/`];
  const found = new Map();
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (found.has(here) || /when-things|received|\.\w+$/.test(here)) continue;
    const text = await (await fetch(new URL(here, site.url))).text();
    found.set(here, text);
    const links = [...text.matchAll(/ href="(\/[^"#?]*)"/g)].map(([, link]) => link);
    waiting.push(...links.filter((link) => link === prefix || link.startsWith(`${prefix}/`)));
  }
  return found;
}
const isOfTwo = (path) => /^\/two(\/|$)/.test(path);

for (const { prefix, facts } of trusts) {
  const other = trusts.find((one) => one.prefix !== prefix).facts;
  const own = facts.crisis[1];

  test.describe(`the site of ${facts.shortName}`, () => {
    test('has its Trust’s crisis lines and colours in every form on it', async ({ page, site }) => {
      test.setTimeout(120_000);
      const pages = [...(await pagesOf(site, prefix))].filter(
        ([path, text]) => isOfTwo(path) === (prefix === '/two') && /<co-[\w-]+[^>]* trust="/.test(text),
      );
      expect(pages.length).toBeGreaterThan(5);
      for (const [path] of pages) {
        await page.goto(new URL(path, site.url).href);
        const forms = page.locator('[trust]').filter({ has: page.locator('.co-crisis') });
        await expect(forms.first(), path).toBeAttached();
        for (const form of await forms.all()) {
          await form.locator('.co-crisis summary').click();
          await expect(form.locator('.co-crisis'), path).toContainText(own.name);
          await expect(form.locator('.co-crisis'), path).not.toContainText(other.crisis[1].name);
        }
        const colour = await forms
          .first()
          .locator('.co-root')
          .first()
          .evaluate((root) => getComputedStyle(root).getPropertyValue('--_button'));
        expect(colour, path).toBe(facts.colours.button);
      }
    });

    test('has them in every form without JavaScript, and on its later pages', async ({ browser, site }) => {
      const plain = [...(await pagesOf(site, prefix))]
        .filter(([path, text]) => path.endsWith('/plain') && text.includes('co-crisis'))
        .map(([path]) => path)
        .filter((path) => isOfTwo(path) === (prefix === '/two'));
      expect(plain.length).toBeGreaterThan(5);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const path of plain) {
        await page.goto(new URL(path, site.url).href);
        for (let step = 0; step < 2; step += 1) {
          await page.locator('.co-crisis summary').click();
          await expect(page.locator('.co-crisis'), path).toContainText(own.name);
          const colour = await page
            .locator('.co-root')
            .first()
            .evaluate((root) => getComputedStyle(root).getPropertyValue('--_button'));
          expect(colour, path).toBe(facts.colours.button);
          await expectPlainAccessible(page);
          const next = page.getByRole('button', { name: /^(Continue|Check your answers)$/ });
          // A short form is at its end already.
          if ((await next.count()) === 0) break;
          await next.last().click();
          expect(new URL(page.url()).pathname).toBe(path);
        }
      }
      await context.close();
    });

    test('has a passport in its colours, with nothing of the other Trust', async ({ page, site }) => {
      await page.goto(new URL(`${prefix}/health-passport`, site.url).href);
      const passport = page.locator('co-health-passport');
      await passport.getByRole('button', { name: 'My quick passport' }).click();
      await passport.getByLabel('What do you like to be called?').fill('Sam');
      await passport.getByRole('button', { name: 'Continue' }).click();
      await expectAccessible(page);
      expect(await passport.evaluate((element) => element.shadowRoot.textContent)).not.toContain(
        other.shortName,
      );
      expect(await passport.evaluate((element) => element.answers.quick.called)).toBe('Sam');
    });

    test('leads to the same page of the other Trust, without a script or a cookie', async ({
      browser,
      site,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(new URL(`${prefix}/visiting/plain`, site.url).href);
      const switcher = page.getByRole('navigation', { name: 'Example Trust' });
      await expect(switcher.locator('[aria-current]')).toHaveText(facts.shortName);
      await switcher.getByRole('link', { name: other.shortName }).click();
      expect(new URL(page.url()).pathname).toBe(prefix ? '/visiting/plain' : '/two/visiting/plain');
      await expect(page).toHaveTitle(new RegExp(other.name));
      expect(await context.cookies()).toEqual([]);
      await context.close();
    });
  });
}
