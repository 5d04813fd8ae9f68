// The passport in other languages: fetched with integrity from the site's own folder, right to left where they are.
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';

const read = async (file) =>
  JSON.parse(await readFile(new URL(`../../packages/${file}`, import.meta.url), 'utf8'));
const urdu = await read('forms/health-passport/locales/ur.json');
const interfaceUrdu = await read('elements/locales/ur.json');

const heading = (page) => page.locator('co-health-passport [data-page] .co-heading').first();

test.describe('the passport in Urdu', () => {
  test('is in Urdu, right to left, and says who translated it', async ({ page, site }) => {
    await page.goto(new URL('/health-passport-rtl', site.url).href);
    await expect(heading(page)).toHaveText(urdu.form.title);
    await expect(page.locator('co-health-passport .co-root')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('co-health-passport .co-inset').first()).toHaveText(
      interfaceUrdu.words.machineDraft,
    );
    await expectAccessible(page);
    await page.getByRole('button', { name: urdu.words.quick.title, exact: true }).click();
    await expect(page.locator('co-health-passport label').first()).toHaveText(
      urdu.words['quick-called'].label,
    );
    await expectAccessible(page);
  });

  test('can be left for English and come back to, with every answer kept', async ({ page, site }) => {
    await page.goto(new URL('/health-passport-rtl', site.url).href);
    await expect(heading(page)).toHaveText(urdu.form.title);
    await page.getByRole('button', { name: urdu.words.quick.title, exact: true }).click();
    await page.locator('co-health-passport input').first().fill('Sam');
    await page.locator('co-health-passport').evaluate((form) => form.setAttribute('language', 'en-GB'));
    await expect(page.getByLabel('What do you like to be called?')).toHaveValue('Sam');
    await page.locator('co-health-passport').evaluate((form) => form.setAttribute('language', 'ur'));
    await expect(page.locator('co-health-passport label').first()).toHaveText(
      urdu.words['quick-called'].label,
    );
    await expect(page.locator('co-health-passport input').first()).toHaveValue('Sam');
  });

  test('has the tools of its owner in Urdu, too, and a file that is', async ({ page, site }) => {
    const { phrases } = urdu;
    await page.goto(new URL('/health-passport-rtl', site.url).href);
    await page.getByRole('button', { name: urdu.words.quick.title, exact: true }).click();
    await page.locator('co-health-passport input').first().fill('Sam');
    await page.locator('co-health-passport').getByRole('button', { name: interfaceUrdu.words.back }).click();
    await page.getByRole('button', { name: phrases.save, exact: true }).click();
    await expect(page.getByRole('heading', { name: phrases.save, exact: true })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: phrases.saveButton, exact: true }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file).toMatch(/<html[^>]* lang="ur"[^>]* dir="rtl"/);
    expect(file).toContain(phrases.own);
    await page.getByRole('button', { name: phrases.back }).click();
    await page.locator('co-health-passport').evaluate((form) => form.setAttribute('language', 'en-GB'));
    await expect(page.getByRole('button', { name: 'Save to a file', exact: true })).toBeVisible();
  });

  test('shows staff what is urgent in English, and in Urdu where its owner wants that', async ({
    page,
    site,
  }) => {
    const { phrases } = urdu;
    await page.goto(new URL('/health-passport-rtl', site.url).href);
    await expect(heading(page)).toHaveText(urdu.form.title);
    await page.locator('co-health-passport').evaluate((form) => {
      form.answers = {
        quick: { mustKnow: [{ thing: 'مجھے شور برا لگتا ہے' }], talking: ['short-sentences'] },
      };
    });
    await page.getByRole('button', { name: phrases.ward, exact: true }).click();
    const paper = page.locator('.co-paper');
    await expect(paper).toContainText('Red: you must know this');
    await expect(paper).toContainText('Use short sentences');
    await expect(paper).toContainText('مجھے شور برا لگتا ہے');
    await expect(paper).toHaveAttribute('lang', 'en-GB');
    const inEnglish = page.getByLabel(phrases.inEnglish);
    await expect(inEnglish).toBeChecked();
    await inEnglish.focus();
    await page.keyboard.press('Space');
    await expect(paper).toContainText(phrases.red);
    await expect(paper).toContainText(urdu.words['quick-talking']['option.short-sentences']);
    await expect(paper).toHaveAttribute('dir', 'rtl');
    await expect(inEnglish).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('button', { name: phrases.back }).click();
    await page.getByRole('button', { name: phrases.whole, exact: true }).click();
    await expect(page.getByLabel(phrases.inEnglish)).not.toBeChecked();
  });
});
