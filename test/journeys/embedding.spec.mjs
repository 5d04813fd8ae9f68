// What a host, a bad line or a broken file can do to a form, on the example site.
import { expectAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';

const open = (page, site, path) => page.goto(new URL(path, site.url).href);
const passport = (page) => page.locator('co-health-passport');

test.describe('a passport without a sentence on who reads it', () => {
  test('offers keep, print and save, and no way to send', async ({ page, site }) => {
    await open(page, site, '/health-passport-to-keep');
    await passport(page).getByRole('button', { name: 'Check your answers' }).click();
    await expect(passport(page).getByRole('button', { name: 'The whole passport' })).toBeVisible();
    await expect(passport(page).getByRole('button', { name: 'Send' })).toHaveCount(0);
    await passport(page).getByRole('button', { name: 'Save to a file' }).click();
    const saving = page.waitForEvent('download');
    await passport(page).getByRole('button', { name: 'Save the file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('health-passport.html');
    await expectAccessible(page);
  });
});

test.describe('print', () => {
  test('holds every answer and no private one, and goes away again', async ({ page, site }) => {
    await open(page, site, '/health-passport');
    await passport(page).evaluate((form) => {
      form.answers = { quick: { called: 'Sam Canary' }, people: { doNotContact: [{ name: 'Keep Away' }] } };
    });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const paper = passport(page).locator('.co-print');
    await expect(paper).toBeVisible();
    await expect(paper).toContainText('Sam Canary');
    await expect(paper).not.toContainText('Keep Away');
    await expect(passport(page).locator('.co-screen')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(paper).toHaveCount(0);
    await expect(passport(page).locator('.co-screen')).toBeVisible();
  });
});

test.describe('a send that goes wrong', () => {
  for (const fault of ['503', 'hang-up', 'lost', 'portal']) {
    test(`keeps everything, says so, and works when tried again: ${fault}`, async ({ page, site }) => {
      await open(page, site, '/health-passport');
      await passport(page).evaluate((form, name) => {
        // The browser itself sends a request again whose connection broke, so breaking one would not be noticed.
        form.submitTo = `/responses?fault=${name}&times=6`;
        form.answers = { quick: { called: 'Sam' } };
      }, fault);
      await passport(page).getByRole('button', { name: 'Check your answers' }).click();
      await passport(page).getByRole('button', { name: 'Send my answers' }).click();
      const failure = passport(page).locator('[data-failure]');
      await expect(failure).toBeFocused();
      await expect(failure).toContainText('Nothing is lost');
      await expect(passport(page)).toContainText('Sam');
      const sent = passport(page).getByRole('heading', { name: 'Your answers have been sent' });
      const again = passport(page).getByRole('button', { name: 'Try again' });
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await expect(sent).toBeFocused({ timeout: 2000 });
      }).toPass();
      expect(await site.received()).toHaveLength(1);
      await open(page, site, '/received');
      const kept = page.getByRole('main').getByRole('link', { name: /^My health passport/ });
      await expect(kept).toHaveCount(1);
    });
  }
});

test.describe('forms that cannot be shown', () => {
  const codes = {
    missing: 'not-found',
    'cut-off': 'not-json',
    'a-page': 'not-json',
    'no-edition': 'meta-schema',
    circle: 'ref-circle',
    pattern: 'unsafe-pattern',
  };
  test('say so in plain words with a code, beside forms that work', async ({ page, site, strict }) => {
    const console_ = [];
    page.on('console', (message) => console_.push(message.text()));
    await open(page, site, '/when-things-go-wrong');
    for (const [id, code] of Object.entries(codes)) {
      await expect(page.locator(`#${id}`)).toContainText('This form cannot be shown');
      await expect(page.locator(`#${id}`)).toContainText(code);
      expect(console_.some((line) => line.includes(`[coform] ${code} at `))).toBe(true);
    }
    await expect(page.locator('#sound').getByRole('heading').first()).toBeVisible();
    await expect(page.locator('#hostile-words').getByRole('heading').first()).toBeVisible();
    await expect(
      page.locator('#hostile-words').locator('img, script, a[href^="javascript"], [onclick]'),
    ).toHaveCount(0);
    expect(strict).toEqual([]);
    await expectAccessible(page);
  });
});

test.describe('a page whose script stops', () => {
  test('leaves what was typed in place', async ({ page, site }) => {
    await open(page, site, '/health-passport');
    await passport(page).getByRole('button', { name: 'My quick passport' }).click();
    const box = passport(page).getByRole('textbox').first();
    await box.fill('Sam');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await box.press('End');
    await page.keyboard.type('my');
    await expect(box).toHaveValue('Sammy');
  });
});

test.describe('the browser’s Back', () => {
  test('goes to the page before, with everything still there', async ({ page, site }) => {
    await open(page, site, '/health-passport');
    await passport(page).getByRole('button', { name: 'My quick passport' }).click();
    await passport(page).getByRole('textbox').first().fill('Sam');
    await passport(page).getByRole('button', { name: 'Continue' }).click();
    await page.goBack();
    await expect(passport(page).getByRole('textbox').first()).toHaveValue('Sam');
    await page.goBack();
    await expect(passport(page).getByRole('heading', { name: 'My health passport' })).toBeVisible();
  });
});

test.describe('in the light DOM', () => {
  test('is the same form for tools that do not look into shadow roots', async ({ page, site }) => {
    await open(page, site, '/health-passport-light-dom');
    await expect(passport(page).getByRole('button', { name: 'My quick passport' })).toBeVisible();
    expect(await passport(page).evaluate((form) => form.shadowRoot)).toBeNull();
    await passport(page).getByRole('button', { name: 'About me' }).click();
    await passport(page).getByLabel('What is your full name?').fill('Sam Example');
    expect(await passport(page).evaluate((form) => form.answers)).toEqual({ about: { name: 'Sam Example' } });
  });
});

test.describe('plain JSON Schema', () => {
  test('is a form, too', async ({ page, site }) => {
    await open(page, site, '/website-feedback');
    await expect(page.locator('co-form').getByRole('button', { name: 'Continue' })).toBeVisible();
    await expectAccessible(page);
  });
});
