// The plain courses stay inside the tag, out of sight, so locators ask for what is visible.
// Somebody looks for a course and asks for a place, with the keyboard alone; the same without JavaScript. On the site of
// each Trust: the Academy's courses are the same, the lines to call and the colours are the Trust's own.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expectAccessible, expectPlainAccessible } from './support/axe.mjs';
import { focusedControl, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../../stories/example-site/trusts/${name}.json`, import.meta.url), 'utf8'),
  );
const trusts = [
  { prefix: '', facts: read('one') },
  { prefix: '/two', facts: read('two') },
];
const open = (page, site, path) => page.goto(new URL(path, site.url).href);
const list = (page) => page.locator('co-course-list');
const names = (page) => list(page).locator('article:visible h3').allTextContents();
const count = (page) => list(page).locator('.co-courses__count:visible');

/** Space or Enter on what has the focus, once it is the one that is wanted. */
async function press(page, wanted, key) {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

const background = (page) =>
  list(page)
    .locator('.co-root:visible')
    .first()
    .evaluate((root) => getComputedStyle(root).backgroundColor);

/** What the element's buttons are painted with. */
const buttonColour = (element) =>
  element
    .locator('.co-root:visible')
    .first()
    .evaluate((root) => getComputedStyle(root).getPropertyValue('--_button'));

const views = {
  'right to left': (page) =>
    page.evaluate(() => {
      document.querySelector('co-course-list').words = { language: 'ur', direction: 'rtl' };
    }),
  'dark, on a page with no Trust’s colours': async (page) => {
    await page.evaluate(() => {
      document.querySelector('link[href$="/trust.css"]').remove();
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await background(page)).toBe('rgb(20, 25, 28)');
  },
  // A Trust's colours are chosen for a light page, so the list keeps to light with them.
  'on a dark page, in the Trust’s colours': async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'dark';
    });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
  },
  'in forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'on a small phone': (page) => page.setViewportSize({ width: 320, height: 640 }),
  'with none found': (page) => page.goto(`${page.url()}?q=zebra`),
  'with everything open': (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
  'when the file cannot be had': async (page) => {
    await page.evaluate(() => {
      const failing = document.createElement('co-course-list');
      failing.setAttribute('src', '/not-there.json');
      document.querySelector('co-course-list').replaceWith(failing);
    });
    await expect(list(page)).toContainText('The courses cannot be shown right now');
  },
};
for (const { prefix, facts } of trusts)
  test.describe(`courses on the site of ${facts.shortName}`, () => {
    test('a student finds a course by keyboard, adds it to a calendar and asks for a place', async ({
      page,
      site,
    }) => {
      await open(page, site, `${prefix}/courses`);
      await expect(count(page)).toHaveText('12 courses');
      expect(await buttonColour(list(page))).toBe(facts.colours.button);
      await expectAccessible(page);

      await tabTo(page, ({ type }) => type === 'search');
      await page.keyboard.type('sleep');
      await expect(count(page)).toHaveText('1 course of 12');
      await expect(list(page).getByRole('status')).toHaveText('1 course of 12');
      await expect(page).toHaveURL(/\?q=sleep/);
      for (let keys = 0; keys < 5; keys += 1) await page.keyboard.press('Backspace');

      await press(page, ({ type, value }) => type === 'checkbox' && value === 'bsl', 'Space');
      await expect
        .poll(() => names(page))
        .toEqual(['Looking after someone, looking after you', 'Understanding self-harm']);
      await press(page, ({ words }) => words === 'Clear the filters', 'Enter');
      await expect(count(page)).toHaveText('12 courses');
      expect((await focusedControl(page)).type).toBe('search');

      await page.keyboard.type('sleep');
      await press(page, ({ words }) => words === 'What to expect when you arrive', 'Enter');
      await expect(list(page).getByText('green lanyard').filter({ visible: true })).toBeVisible();
      const saving = page.waitForEvent('download');
      await tabTo(page, ({ words }) => words.startsWith('Add to calendar'), { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      const file = await saving;
      expect(file.suggestedFilename()).toBe('sleep-and-worry.ics');
      expect(await readFile(await file.path(), 'utf8')).toMatch(/BEGIN:VEVENT[^]+SUMMARY:Sleep and worry/);
      await expectAccessible(page);

      await press(page, ({ words }) => words === 'Ask for a place: Sleep and worry', 'Enter');
      await expect(page).toHaveURL(/\/courses\/ask\?course=sleep-and-worry&run=/);
      expect(new URL(page.url()).pathname).toBe(`${prefix}/courses/ask`);
      const form = page.locator('co-form');
      await expect(form.locator('.co-crisis')).toContainText(facts.crisis[1].name);
      expect(await buttonColour(form)).toBe(facts.colours.button);
      await expect(form.getByLabel('Which course is it?')).toHaveValue('Sleep and worry');
      await expect(form.getByLabel(/Which day/)).toHaveValue(/^Friday .+, 10am to midday$/);
      await expect(page.locator('co-course-card h2')).toHaveText('Sleep and worry');
      await expectAccessible(page);

      await press(page, ({ type, words }) => type === 'submit' && words === 'Continue', 'Enter');
      await form.getByLabel('What would you like us to call you?').focus();
      await page.keyboard.type('Sam');
      await press(page, ({ type }) => type === 'radio', 'Space');
      await tabTo(page, ({ type }) => type === 'email');
      await page.keyboard.type('sam@example.com');
      await press(page, ({ type, words }) => type === 'submit' && words === 'Continue', 'Enter');
      await press(page, ({ label }) => label.startsWith('A way in with no steps'), 'Space');
      await press(page, ({ type, words }) => type === 'submit' && words === 'Continue', 'Enter');
      await expect(form.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
      await press(page, ({ type, tag }) => tag === 'button' && type === 'submit', 'Enter');
      await expect(form.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
      const [kept] = await site.received();
      expect(kept.response.answers).toMatchObject({
        course: 'Sleep and worry',
        name: 'Sam',
        needs: ['step-free'],
      });
    });

    for (const [view, show] of Object.entries(views))
      test(`axe finds nothing in the list ${view}, and nothing scrolls sideways`, async ({ page, site }) => {
        await open(page, site, `${prefix}/courses`);
        await expect(count(page)).toBeVisible();
        await show(page);
        await page.waitForTimeout(200);
        await expectAccessible(page, 'co-course-list');
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      });

    test.describe('with JavaScript off', () => {
      test.use({ javaScriptEnabled: false });

      test('the list is filtered, printed and asked by plain HTML', async ({ page, site }) => {
        await open(page, site, `${prefix}/courses/plain`);
        await expect(page.locator('article.co-course')).toHaveCount(12);
        await expectPlainAccessible(page);
        await page.getByLabel('Search for words').fill('canal');
        await page.getByLabel('Search for words').press('Enter');
        await expect(page.locator('.co-courses__count')).toHaveText('1 course of 12');
        await expectPlainAccessible(page);
        await expect(page.getByLabel('Search for words')).toHaveValue('canal');
        const calendar = await page.request.get(
          new URL(
            await page
              .getByRole('link', { name: /^Add to calendar/ })
              .first()
              .getAttribute('href'),
            site.url,
          ).href,
        );
        expect(calendar.headers()['content-type']).toContain('text/calendar');
        await page.getByRole('link', { name: /^Ask for a place ?: Walk and talk$/ }).press('Enter');
        await expect(page).toHaveURL(/\/courses\/ask\/plain\?course=walk-and-talk/);
        expect(new URL(page.url()).pathname).toBe(`${prefix}/courses/ask/plain`);
        await expect(page.getByLabel('Which course is it?')).toHaveValue('Walk and talk');
        await page.locator('.co-crisis summary').click();
        await expect(page.locator('.co-crisis')).toContainText(facts.crisis[1].name);
        await expectPlainAccessible(page);
      });

      test('the tag of the live list holds the plain one', async ({ page, site }) => {
        await open(page, site, `${prefix}/courses?need=bsl`);
        await expect(page.locator('article.co-course')).toHaveCount(2);
      });

      test('each course has a page of its own in which axe finds nothing, and so has a search that finds none', async ({
        page,
        site,
      }) => {
        await open(page, site, `${prefix}/courses/plain`);
        const links = await page
          .locator('article.co-course a[href*="/courses/"]')
          .evaluateAll((found) =>
            found.map(({ pathname }) => pathname).filter((path) => !/\/(ask|calendar)/.test(path)),
          );
        expect(links.length).toBeGreaterThan(1);
        for (const path of links) {
          expect(path.startsWith(`${prefix}/courses/`), path).toBe(true);
          await open(page, site, path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectPlainAccessible(page);
        }
        await open(page, site, `${prefix}/courses/plain?q=zebra`);
        await expect(page.locator('article.co-course')).toHaveCount(0);
        await expectPlainAccessible(page);
      });
    });
  });
