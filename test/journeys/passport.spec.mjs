// The whole passport by keyboard alone, mistakes made and mended, in four settings; then what the receiver holds.
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishedSchema } from '@coform/format';
import { expectAccessible } from './support/axe.mjs';
import { answerPage, focusedControl, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

const file = new URL('../../packages/forms/health-passport/health-passport.form.json', import.meta.url);
const passport = JSON.parse(await readFile(file, 'utf8'));

/** Any stock validator: here Ajv, knowing nothing of Coform. */
function stockValidator() {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats(ajv);
  return ajv.compile(publishedSchema(passport));
}

const heading = (page) => page.locator('co-health-passport [data-page] .co-heading').first();

/** The pages of every task, in order. */
const tasks = passport.layout.map((entry) => ({
  title: entry.title,
  pages: entry.type === 'section' ? entry.items : [entry],
}));

const settings = [
  { name: 'on a desktop', path: '/health-passport' },
  { name: 'at 320 px', path: '/health-passport', viewport: { width: 320, height: 640 } },
  { name: 'in forced colours', path: '/health-passport', media: { forcedColors: 'active' } },
  { name: 'right to left', path: '/health-passport', language: 'ur' },
];

for (const { name, path, viewport, media, language } of settings) {
  test.describe(`the whole passport ${name}`, () => {
    if (viewport) test.use({ viewport });

    test('is filled in, checked and sent by keyboard alone', async ({ page, site }) => {
      test.setTimeout(300_000);
      if (media) await page.emulateMedia(media);
      await page.goto(new URL(path, site.url).href);
      await expect(heading(page)).toHaveText(passport.title);
      if (language) await page.locator('co-health-passport').evaluate(speak, language);
      await expectAccessible(page);

      for (const task of tasks) {
        await tabTo(page, ({ tag, words }) => tag === 'button' && words === task.title);
        await page.keyboard.press('Enter');
        for (const asked of task.pages) await fillIn(page, asked, name);
        await expect(heading(page)).toHaveText(passport.title);
      }
      const statuses = page.locator('.co-task__status');
      await expect(statuses.filter({ hasText: 'Completed' })).toHaveCount(tasks.length);

      await tabTo(page, ({ words }) => words === 'Check your answers');
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText('Check your answers');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await changeOneAnswer(page);

      await tabTo(page, ({ type, tag }) => tag === 'button' && type === 'submit');
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText('Your answers have been sent');
      await expectAccessible(page);

      const [kept, ...more] = await site.received();
      expect(more).toEqual([]);
      const response = kept.response ?? kept;
      const validate = stockValidator();
      validate(response.answers);
      expect(validate.errors).toBeNull();
      expect(response.answers.quick.called).toBe('Sam');
      expect(response.answers.about.birthDate).toBe('1987-03-27');
      expect(JSON.stringify(response)).not.toContain('Somebody to keep away');
    });
  });
}

/** Words of one question in another language, which turns the whole form to that language's direction. */
async function speak(form, language) {
  const words = { 'quick-called': { hint: 'عملہ آپ کو اس نام سے پکارے گا۔' } };
  form.locales = [{ $schema: 'https://coform.dev/locale/1', language, words }];
  form.language = language;
  // Words of the interface are asked for first; without the host's leave for drafts they stay English.
  for (let waits = 0; form.shadowRoot.querySelector('.co-root').dir !== 'rtl'; waits += 1) {
    if (waits === 100) throw new Error('not right to left');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const right = {
  'quick-called': 'Sam',
  'quick-contact-phone': '01632 960 001',
  'about-nhs-number': '999 000 0018',
};

/** Answers one page; on some, makes a mistake first, reads what is said, and mends it. */
async function fillIn(page, asked, name) {
  const mistakes = {
    'about-birth-date-page': {
      'about-birth-date.day': '31',
      'about-birth-date.month': '6',
      'about-nhs-number': '999 123 4567',
    },
    'quick-contact-page': { 'quick-contact-phone': 'call me' },
  };
  const wrong = mistakes[asked.linkId];
  await expectNoSidewaysScroll(page);
  if (name !== 'in forced colours') await expectAccessible(page, 'co-health-passport');
  if (!wrong) {
    await answerPage(page, right);
    return;
  }
  await answerPage(page, { ...right, ...wrong });
  const summary = page.locator('[data-error-summary]');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  const count = await summary.locator('a').count();
  expect(count).toBe(new Set(Object.keys(wrong).map((key) => key.split('.')[0])).size);
  for (let index = 0; index < count; index += 1) await mend(page, index);
  await tabTo(page, ({ type, tag }) => tag === 'button' && type === 'submit');
  await page.keyboard.press('Enter');
  await expect(summary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error: /);
}

/** Follows one link of the summary, clears what is wrong and types what is right. */
async function mend(page, index) {
  const message = (await page.locator('[data-error-summary] a').nth(index).textContent()).trim();
  // The first link is one step on from the summary, which has the focus; later ones are above the control just mended.
  const key = index === 0 ? 'Tab' : 'Shift+Tab';
  await tabTo(page, ({ action, words }) => action === 'mend' && words === message, { key });
  await page.keyboard.press('Enter');
  const control = await focusedControl(page);
  expect(control.visible, JSON.stringify(control)).toBe(true);
  expect(control, message).toMatchObject({ action: '' });
  await page.keyboard.press('Control+A');
  const linkId = control.key.split('/').at(-1);
  if (control.part) {
    await page.keyboard.type('27');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
  } else await page.keyboard.type(right[linkId]);
}

async function changeOneAnswer(page) {
  await tabTo(page, ({ action, words }) => action === 'change' && /like to be called/.test(words));
  await page.keyboard.press('Enter');
  await tabTo(page, ({ key, tag }) => key === 'quick-called' && tag === 'input');
  await page.keyboard.press('End');
  await page.keyboard.type('my');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Check your answers');
}

/** WCAG 1.4.10: nothing is wider than the screen. */
async function expectNoSidewaysScroll(page) {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}
