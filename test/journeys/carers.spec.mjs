// The carer prompt as people meet it, and the carer's record as staff fill it in.
import { readFile } from 'node:fs/promises';
import { expectAccessible, expectPlainAccessible } from './support/axe.mjs';
import { answerPage, tabTo } from './support/keyboard.mjs';
import { expectNoSidewaysScroll, receivedOf } from './support/response.mjs';
import { expect, test } from './support/site.mjs';

const form = (page) => page.locator('co-carer-prompt');
const heading = (page) => form(page).locator('[data-page] .co-heading').first();
const open = (page, site, path) => page.goto(new URL(path, site.url).href);
const press = async (page, name) => {
  await tabTo(page, ({ tag, words }) => tag === 'button' && words === name);
  await page.keyboard.press('Enter');
};
const stored = (page) => page.evaluate(() => Object.entries(localStorage));

const settings = [
  { name: 'on a desktop' },
  { name: 'at 320 px', viewport: { width: 320, height: 640 } },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
  { name: 'in the dark', media: { colorScheme: 'dark' } },
  { name: 'right to left', dir: 'rtl' },
];

for (const { name, viewport, media, dir } of settings) {
  test.describe(`the carer prompt ${name}`, () => {
    if (viewport) test.use({ viewport });

    test('is answered by keyboard alone, and leaves nothing on the device', async ({ page, site }) => {
      test.setTimeout(180_000);
      if (media) await page.emulateMedia(media);
      await open(page, site, '/carers');
      if (dir) await page.evaluate((to) => (document.documentElement.dir = to), dir);
      await expect(heading(page)).toHaveText('Help for you');
      await expectAccessible(page);

      const shown = [];
      for (let pages = 0; (await heading(page).textContent()) !== 'Check your answers'; pages += 1) {
        expect(pages).toBeLessThan(12);
        const here = await heading(page).textContent();
        shown.push(here.trim());
        await expectNoSidewaysScroll(page);
        if (pages > 0) await expectAccessible(page, 'co-carer-prompt');
        await answerPage(page, { 'contact-name': 'Sam Example' });
        await expect(heading(page)).not.toHaveText(here);
        await expect(heading(page)).toBeFocused();
      }
      expect(shown).toContain('Help for young people');
      expect(shown.indexOf('Getting in touch')).toBeLessThan(shown.indexOf('How to reach you'));
      await expectAccessible(page);
      await press(page, 'Send my answers');
      await expect(heading(page)).toHaveText('Your answers have been sent');
      const [{ answers }] = await receivedOf(site, 'carer-prompt');
      expect(answers.looksAfter).toBe('yes');
      expect(answers.contact.ways.length).toBeGreaterThan(0);
      expect(await stored(page)).toEqual([]);
    });
  });
}

test.describe('the carer prompt', () => {
  for (const [answer, title] of [
    ['No', 'Thank you'],
    ['I would rather not say', 'Thank you'],
  ]) {
    test(`takes “${answer}” for an answer, and help stays on view`, async ({ page, site }) => {
      await open(page, site, '/carers');
      await form(page).getByLabel(answer, { exact: true }).check();
      await form(page).getByRole('button', { name: 'Continue' }).click();
      await expect(heading(page)).toHaveText(title);
      await expect(form(page).getByRole('link', { name: '01632 960 140' })).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('helps who is not sure to see what they do', async ({ page, site }) => {
    await open(page, site, '/carers');
    await form(page).getByLabel('I am not sure').check();
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).toBeFocused();
    await form(page).getByRole('checkbox').first().check();
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).toHaveText('What this can mean');
    await expect(form(page)).toContainText('You do not have to use that word');
  });

  test('as a banner says what help there is, asks nothing, and goes away at a press', async ({
    page,
    site,
  }) => {
    await open(page, site, '/carers/banner');
    await expect(form(page)).toContainText('01632 960 140');
    await expect(form(page).getByRole('radio')).toHaveCount(0);
    expect((await form(page).evaluate((element) => element.shadowRoot.textContent)).trim()).not.toMatch(
      /^carer/i,
    );
    await expectAccessible(page);
    await press(page, 'Not now');
    await expect(form(page).getByRole('button', { name: 'Show it again' })).toBeFocused();
    expect(await stored(page)).toEqual([]);
    await page.reload();
    await expect(form(page).getByRole('button', { name: 'Not now' })).toBeVisible();
  });

  test('as a banner remembers “not now” only when that is ticked, and forgets it again', async ({
    page,
    site,
  }) => {
    await open(page, site, '/carers/banner');
    await form(page).getByLabel('Remember this on this device for 30 days').check();
    await form(page).getByRole('button', { name: 'Not now' }).click();
    expect(await stored(page)).toEqual([
      ['coform-carer-prompt-not-now', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
    ]);
    await page.reload();
    await expect(form(page).getByRole('button', { name: 'Show it again' })).toBeVisible();
    await expect(form(page).getByRole('button', { name: 'Not now' })).toHaveCount(0);
    await press(page, 'Show it again');
    expect(await stored(page)).toEqual([]);
    await press(page, 'Answer a few questions');
    await expect(form(page).getByLabel('Yes', { exact: true })).toBeFocused();
  });

  test('comes after another form once that is sent, and takes no focus from it', async ({ page, site }) => {
    await open(page, site, '/carers/after-a-form');
    const visit = page.locator('co-form#visit');
    expect((await form(page).innerText()).trim()).toBe('');
    await expect(visit.getByLabel('What is your name?')).toBeVisible();
    await visit.evaluate((element) => {
      element.answers = { name: 'Ada', telephone: '01632 960001', ward: 'heron' };
      element.session.dispatch({ type: 'go', to: { at: 'check' } });
    });
    await visit.getByRole('button', { name: 'Send my answers' }).click();
    const sent = visit.getByRole('heading', { name: 'Your answers have been sent' });
    await expect(sent).toBeFocused();
    await expect(heading(page)).toHaveText('Help for you');
    await expect(sent).toBeFocused();
    await expectAccessible(page);
  });
});

test.describe('the carer’s record', () => {
  test('asks first, then identify, support, involve, record; and its summary goes into the patient record', async ({
    page,
    site,
    context,
  }) => {
    test.setTimeout(180_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, site, '/carers/staff');
    await expect(heading(page)).toHaveText('Carer’s record');
    await expectAccessible(page);
    const later = form(page).locator('.co-task', { hasText: '1. Identify' });
    await expect(later).toContainText('Cannot start yet');
    for (const task of ['Before you start', '1. Identify', '2. Support', '3. Involve', '4. Record']) {
      await tabTo(page, ({ tag, words }) => tag === 'button' && words === task);
      await page.keyboard.press('Enter');
      for (let pages = 0; pages < 8; pages += 1) {
        await expect(heading(page)).not.toHaveText('Carer’s record');
        const here = await heading(page).textContent();
        if (task === 'Before you start' && pages === 1) expect(here).toBe('Safe ways to get in touch');
        await answerPage(page, { 'identify-name': 'Sam Example' });
        await expect(heading(page)).not.toHaveText(here);
        if ((await heading(page).textContent()) === 'Carer’s record') break;
      }
    }
    await press(page, 'Check your answers');
    await expect(heading(page)).toHaveText('Check your answers');
    const summary = form(page).locator('[data-summary]');
    await expect(summary.getByRole('textbox')).toHaveValue(/Carer’s name: Sam Example/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await tabTo(page, ({ action, words }) => action === 'copy' && words === 'Plain text');
    await page.keyboard.press('Enter');
    await expect(summary.getByRole('status')).toHaveText('Copied.');
    expect(await clipboard()).toContain('1. IDENTIFY');
    await summary.getByRole('button', { name: 'Copy: FHIR' }).click();
    await expect.poll(async () => (await clipboard()).includes('"resourceType": "Bundle"')).toBe(true);
    const bundle = JSON.parse(await clipboard());
    const codes = bundle.entry.flatMap(({ resource }) => resource.code?.coding ?? []);
    expect(codes.length).toBeGreaterThan(0);
    for (const { code, display } of codes) {
      expect(code).toMatch(/^\d{6,18}$/);
      expect(display).toBeTruthy();
    }
    for (const [format, name] of [
      ['Plain text', 'carers-record.txt'],
      ['JSON', 'carers-record.json'],
      ['FHIR', 'carers-record.fhir.json'],
    ]) {
      const saving = page.waitForEvent('download');
      await summary.getByRole('button', { name: `Download: ${format}` }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe(name);
      expect(await readFile(await file.path(), 'utf8')).toContain('Sam Example');
    }
    await press(page, 'Send my answers');
    await expect(heading(page)).toHaveText('Your answers have been sent');
    await receivedOf(site, 'carer-record');
    await open(page, site, '/carers/counts');
    await expect(page.getByText('Received: fewer than 8.')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('Sam Example');
    await expectAccessible(page);
  });

  test('has nothing to copy about a carer who said no', async ({ page, site }) => {
    await open(page, site, '/carers/staff');
    await form(page).getByRole('button', { name: 'Before you start' }).click();
    await form(page).getByLabel('No', { exact: true }).check();
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await form(page).getByRole('button', { name: 'Check your answers' }).click();
    await expect(form(page).getByRole('textbox')).toHaveValue(/nothing to copy/);
    await expect(form(page).getByRole('button', { name: /FHIR/ })).toHaveCount(0);
  });
});

test.describe('the carer prompt with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('is the same form as plain HTML, from help to thanks', async ({ page, site }) => {
    await open(page, site, '/carers/plain');
    await expect(page.getByRole('link', { name: '01632 960 140' }).first()).toBeVisible();
    await expectPlainAccessible(page);
    await page.getByLabel('No', { exact: true }).check();
    for (const name of ['Continue', 'Continue', 'Send my answers']) {
      await page.getByRole('button', { name }).click();
      await expectPlainAccessible(page);
    }
    await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
    const [{ answers }] = await receivedOf(site, 'carer-prompt');
    expect(answers).toEqual({ looksAfter: 'no' });
  });
});
