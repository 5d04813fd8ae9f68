// What stands in the how-to pages works as it stands there.
import { readFile } from 'node:fs/promises';
import { run } from 'coform';
import { expect, test } from './support/site.mjs';

const root = new URL('../../', import.meta.url);
/** The code blocks of one kind in a page, in their order. */
async function blocks(page, kind) {
  const text = await readFile(new URL(`docs/how-to/${page}.md`, root), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
}

/** Opens a page of the site's own that holds nothing but the markup, with the files that it names. */
async function open(page, site, markup, trust) {
  const url = new URL('/how-to', site.url).href;
  await page.route(url, async (route) => {
    const response = await route.fetch({ url: new URL('/privacy', site.url).href });
    const body = `<!doctype html><html lang="en-GB"><title>How to</title><main>${markup}</main></html>`;
    await route.fulfill({ response, body });
  });
  const document = await readFile(
    new URL('stories/example-site/forms/visit-request.form.json', root),
    'utf8',
  );
  await page.route('**/forms/visit.form.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: document }),
  );
  if (trust)
    await page.route('**/trust.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: trust }),
    );
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(url);
  return errors;
}

test('a form on shared screens can be hidden, and asks who is there', async ({ page, site }) => {
  await page.clock.install();
  const [markup] = await blocks('use-on-shared-screens', 'html');
  const errors = await open(page, site, markup);
  await page.getByLabel('What is your name?').fill('Sam');
  await expect(page.getByRole('button', { name: 'Hide this page' })).toBeVisible();
  await page.clock.fastForward('10:01');
  await expect(page.getByRole('button', { name: 'Yes, I am still here' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a page forgets its own copy when the form does', async ({ page, site }) => {
  await page.clock.install();
  const [markup] = await blocks('use-on-shared-screens', 'html');
  const [script] = await blocks('use-on-shared-screens', 'js');
  await open(page, site, markup);
  await page.evaluate(() => {
    globalThis.myCopyOfTheAnswers = new Map([['name', 'Sam']]);
  });
  await page.evaluate(script);
  await page.getByLabel('What is your name?').fill('Sam');
  await page.clock.fastForward('10:01');
  await page.clock.fastForward('01:00');
  await page.clock.fastForward('01:01');
  expect(await page.evaluate(() => globalThis.myCopyOfTheAnswers.size)).toBe(0);
});

test('a trust file has nothing to mend, and stands in the form', async ({ page, site }, info) => {
  const [trust] = await blocks('your-trust', 'json');
  const file = info.outputPath('trust.json');
  await (await import('node:fs/promises')).writeFile(file, trust);
  const said = [];
  expect(
    await run(['check', file], { out: (text) => said.push(text), error: (text) => said.push(text) }),
  ).toBe(0);
  expect(said.join()).toContain('nothing to mend');

  const [markup] = await blocks('your-trust', 'html');
  const errors = await open(page, site, markup, trust);
  await page.locator('co-form summary', { hasText: 'Get help now' }).click();
  await expect(page.locator('co-form').getByText('Our night line')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCSS(
    'background-color',
    'rgb(91, 36, 113)',
  );
  expect(errors).toEqual([]);
});

test('a passport offers the languages of the Trust', async ({ page, site }) => {
  const [trust] = await blocks('your-trust', 'json');
  const [, markup] = await blocks('your-trust', 'html');
  const errors = await open(page, site, markup, trust);
  await expect(page.locator('.co-languages button')).toHaveText(['English', 'English: Easy Read', 'Cymraeg']);
  expect(errors).toEqual([]);
});
