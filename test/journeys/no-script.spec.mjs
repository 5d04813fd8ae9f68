// The whole passport with JavaScript off: mistakes made and mended, a row added, answers checked and changed, sent.
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishedSchema } from '@coform/format';
import { expectPlainAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';

const file = new URL('../../packages/forms/health-passport/health-passport.form.json', import.meta.url);
const passport = JSON.parse(await readFile(file, 'utf8'));
const tasks = passport.layout.map(({ linkId, title }) => ({ linkId, title }));

const heading = (page) => page.locator('[data-page] .co-heading').first();
const summary = (page) => page.locator('[data-error-summary]');
/** Does something that leads to another page, and waits until that is there. */
const follow = (page, act) => Promise.all([page.waitForEvent('load'), act]);
const button = (page, name, index = 0) =>
  page.locator('form.co-form').getByRole('button', { name }).nth(index);
const press = (page, name, index) => follow(page, button(page, name, index).click());
const startTask = (page, task) => follow(page, task.getByRole('button').click());

const words = {
  'quick-called': 'Sam <script>alert(1)</script>',
  'quick-contact-phone': '01632 960 001',
  'about-nhs-number': '999 000 0018',
};
const dates = { day: '27', month: '3', year: '1987' };

/** Answers what the page asks, as somebody would who answers everything. `own` has words for single questions. */
async function answer(page, own = words) {
  for (const control of await page.locator('[data-page] :is(input, select, textarea)[data-key]').all()) {
    const { key, part, kind, value } = await control.evaluate((node) => ({
      key: node.dataset.key,
      part: node.dataset.part,
      kind: node.localName === 'input' ? node.type : node.localName,
      value: node.value,
    }));
    const linkId = key.split('/').at(-1);
    const name = await control.getAttribute('name');
    const group = page.locator(`[name="${name}"]`);
    const given = own[part ? `${linkId}.${part}` : linkId];
    if (kind === 'select') await control.selectOption({ index: 1 });
    else if (kind === 'radio' || kind === 'checkbox') {
      if ((await group.and(page.locator(':checked')).count()) === 0) await control.check();
    } else if (given !== undefined) await control.fill(given);
    else if (part) await control.fill(dates[part]);
    else if (value === '')
      await control.fill(kind === 'email' ? 'sam@example.com' : kind === 'tel' ? '01632 960 001' : 'Tea');
  }
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test.beforeEach(({ page }) => {
    page.on('console', (message) => {
      // With scripts off, this is where the browser says that a policy was broken.
      if (message.type() === 'error') throw new Error(message.text());
    });
  });

  test('the whole passport is filled in, checked and sent', async ({ page, site }) => {
    test.setTimeout(300_000);
    await page.goto(new URL('/health-passport', site.url).href);
    await page.getByRole('link', { name: 'Fill in the passport without JavaScript' }).click();
    await expect(heading(page)).toHaveText('My health passport');
    await expectPlainAccessible(page);

    for (const [index, task] of tasks.entries()) {
      await startTask(page, page.locator('.co-task').nth(index));
      await expect(page).toHaveURL(/\/health-passport\/plain$/);
      for (let pages = 0; (await page.locator('.co-task').count()) === 0; pages += 1) {
        expect(pages, `${task.linkId} has an end`).toBeLessThan(40);
        if ((await page.locator('#co-quick-contact-phone').count()) > 0) await makeAndMendMistake(page);
        else await answer(page);
        await press(page, 'Continue');
        await expect(summary(page)).toHaveCount(0);
      }
      await expect(page.locator('.co-task').nth(index)).toContainText('Completed');
    }
    await expect(page.locator('div[data-page]')).toContainText(
      `You have completed ${tasks.length} of ${tasks.length}`,
    );

    await press(page, 'Check your answers');
    await expect(heading(page)).toBeFocused();
    await expectPlainAccessible(page);
    await press(page, /^Change What do you like to be called/);
    await page.getByLabel('What do you like to be called?').fill('Sam');
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText('Check your answers');
    await press(page, 'Send my answers');
    await expect(heading(page)).toHaveText('Your answers have been sent');
    await expect(page.locator('.co-panel')).toContainText(/Your reference is \S+/);
    await expectPlainAccessible(page);

    const [kept, ...more] = await site.received();
    expect(more).toEqual([]);
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats(ajv);
    const validate = ajv.compile(publishedSchema(passport));
    validate(kept.response.answers);
    expect(validate.errors).toBeNull();
    expect(kept.response.answers.quick.called).toBe('Sam');
    expect(kept.response.answers.about.birthDate).toBe('1987-03-27');
    expect(kept.response.status).toBe('completed');

    // Loaded again, the last page does not send the same answers twice.
    await page.reload();
    await expect(heading(page)).toHaveText('Your answers have been sent');
    expect(await site.received()).toHaveLength(1);
  });

  /** What cannot be read is explained, stays as it was typed, and the link of the summary leads to it. */
  async function makeAndMendMistake(page) {
    await answer(page, { ...words, 'quick-contact-phone': 'call me' });
    await press(page, 'Continue');
    await expect(page).toHaveTitle(/^Error: /);
    await expect(summary(page)).toBeFocused();
    await expectPlainAccessible(page);
    const link = summary(page).getByRole('link');
    await expect(link).toHaveCount(1);
    await link.click();
    const box = page.locator('#co-quick-contact-phone');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('call me');
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await box.fill(words['quick-contact-phone']);
  }

  test('rows are added, taken away and put back', async ({ page, site }) => {
    await page.goto(new URL('/health-passport/plain', site.url).href);
    await startTask(page, page.locator('.co-task', { hasText: 'About me' }));
    for (let pages = 0; (await page.locator('fieldset[data-row]').count()) === 0; pages += 1) {
      expect(pages, 'a list is found').toBeLessThan(60);
      if ((await page.locator('.co-task').count()) > 0)
        await startTask(page, page.locator('.co-task', { hasText: 'Not yet started' }).first());
      else await press(page, 'Continue');
    }
    const rows = page.locator('fieldset[data-row]');
    const before = await rows.count();
    const first = rows.first().locator(':is(input[type=text], textarea)').first();
    await first.fill('Ada');
    await press(page, /^Add/);
    await expect(rows).toHaveCount(before + 1);
    await expect(rows.last()).toBeFocused();
    await expect(first).toHaveValue('Ada');
    await rows.last().locator(':is(input[type=text], textarea)').first().fill('Grace');
    await press(page, /^Remove/);
    await expect(rows).toHaveCount(before);
    await press(page, 'Undo');
    await expect(rows).toHaveCount(before + 1);
    await expect(first).toHaveValue('Ada');
    await press(page, 'Continue');
    await press(page, 'Back');
    await expect(first).toHaveValue('Ada');
  });

  test('a question that an answer brings up is asked before the page is left', async ({ page, site }) => {
    await page.goto(new URL('/visiting/plain', site.url).href);
    await page.getByLabel('What is your name?').fill('Ada');
    await page.getByLabel('Which telephone number').fill('01632 960001');
    await follow(page, page.getByLabel('What is your name?').press('Enter'));
    await expect(heading(page)).toHaveText('Your visit');
    // Enter goes on here, too, though Back stands first.
    await follow(page, page.getByLabel('Day').press('Enter'));
    await expect(summary(page)).toContainText('ward');
    await page.getByLabel('Heron ward').check();
    await page.getByLabel('Yes', { exact: true }).check();
    await press(page, 'Continue');
    const note = page.getByRole('link', { name: '1 more question below.' });
    await expect(note).toBeFocused();
    await expectPlainAccessible(page);
    await note.press('Enter');
    await page.keyboard.type('4 and 7');
    await press(page, 'Continue');
    await expect(page.locator('.co-summary').last()).toContainText('4 and 7');
    await press(page, 'Send my answers');
    await expect(heading(page)).toHaveText('Your answers have been sent');
    const [{ response }] = await site.received();
    expect(response.answers).toMatchObject({ ward: 'heron', children: true, childrenAges: '4 and 7' });
  });

  test('a copy is kept as a file and opened again', async ({ page, site }) => {
    const start = new URL('/health-passport/plain', site.url).href;
    await page.goto(start);
    await startTask(page, page.locator('.co-task').first());
    await page.getByLabel('What do you like to be called?').fill('Sam');
    await press(page, 'Back');
    const coming = page.waitForEvent('download');
    await button(page, 'Save a copy to a file').click();
    const path = await (await coming).path();
    await page.goto(start);
    await page.locator('summary', { hasText: 'Open a saved copy' }).click();
    await page.getByLabel(/Choose a file that you saved/).setInputFiles({
      name: 'health-passport.json',
      mimeType: 'application/json',
      buffer: await readFile(path),
    });
    await press(page, 'Open a saved copy');
    await startTask(page, page.locator('.co-task').first());
    await expect(page.getByLabel('What do you like to be called?')).toHaveValue('Sam');
  });
});
