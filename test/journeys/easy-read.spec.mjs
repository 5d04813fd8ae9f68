// The passport in Easy Read: chosen in place, with pictures from this site alone, live and without JavaScript.
import { expectAccessible } from './support/axe.mjs';
import { tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

const question = 'What do you like to be called?';
const easy = 'What name should staff call you?';
const isDrawn = (page) =>
  page
    .locator('.co-picture')
    .first()
    .evaluate((picture) => {
      const { width, height } = picture.firstElementChild.getBBox();
      return width > 5 && height > 5;
    });

test.describe('the passport in Easy Read', () => {
  test('is chosen with the keyboard, in place, with every answer kept', async ({ page, site }) => {
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('/health-passport-languages', site.url).href);
    await page.getByRole('button', { name: 'My quick passport' }).click();
    await page.getByLabel(question).fill('Sam');
    expect(asked).not.toContain('/cdn/pictures.svg');
    await tabTo(page, ({ words }) => words === 'English: Easy Read', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(easy)).toHaveValue('Sam');
    await expect.poll(() => isDrawn(page)).toBe(true);
    expect(asked.filter((path) => path === '/cdn/pictures.svg')).toHaveLength(1);
    await expectAccessible(page);
    await tabTo(page, ({ words }) => words === 'English', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(question)).toHaveValue('Sam');
    await expect(page.locator('.co-picture')).toHaveCount(0);
  });

  test('fits a screen of 320 px with its pictures', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(new URL('/health-passport-languages', site.url).href);
    await page.getByRole('button', { name: 'English: Easy Read' }).click();
    await expect.poll(() => isDrawn(page)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
  });

  test('has pictures in the colours of the reader', async ({ browser, site }) => {
    for (const options of [{ forcedColors: 'active' }, { colorScheme: 'dark' }]) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(new URL('/health-passport-languages', site.url).href);
      await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
      await page.getByRole('button', { name: 'English: Easy Read' }).click();
      await expect.poll(() => isDrawn(page)).toBe(true);
      const [stroke, words] = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('co-health-passport');
        const colour = (selector) => getComputedStyle(shadowRoot.querySelector(selector)).color;
        return [colour('.co-task .co-picture'), colour('.co-task')];
      });
      expect(stroke).toBe(words);
      await context.close();
    }
  });

  test('is chosen without JavaScript, on a later page, with every answer kept', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('/two/health-passport-languages/plain', site.url).href);
    await page.getByRole('button', { name: 'My quick passport' }).click();
    await page.getByLabel(question).fill('Sam');
    await page.getByRole('button', { name: 'English: Easy Read' }).click();
    await expect(page.getByLabel(easy)).toHaveValue('Sam');
    expect(new URL(page.url()).pathname).toBe('/two/health-passport-languages/plain');
    await expect(page.locator('.co-picture use').first()).toHaveAttribute(
      'href',
      /\/cdn\/pictures\.svg#name-badge$/,
    );
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('What must all staff know about you?').first()).toBeVisible();
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('.co-root')).toHaveAttribute('dir', 'rtl');
    await context.close();
  });
});
