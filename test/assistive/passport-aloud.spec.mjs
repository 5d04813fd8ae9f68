// What a screen reader says on the passport's pages, kept as reviewed text beside this file. It is a simulation of the
// accessibility tree's reading order, not a real screen reader. UPDATE_SPOKEN=1 writes the files anew.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { test, expect } from '../journeys/support/site.mjs';
import { readAloud } from './speech.mjs';

const folder = new URL('spoken/', import.meta.url);

async function hears(page, name) {
  const said = `${(await readAloud(page, 'co-health-passport .co-screen')).join('\n')}\n`;
  const file = new URL(`${name}.txt`, folder);
  if (process.env.UPDATE_SPOKEN) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, said);
  }
  expect(said).toBe(await readFile(file, 'utf8'));
}

const open = (page, task) =>
  page.locator('co-health-passport').getByRole('button', { name: task, exact: true }).click();
const onwards = (page) =>
  page.locator('co-health-passport').getByRole('button', { name: 'Continue' }).click();

test.describe('the passport read aloud', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}health-passport-light-dom`);
    await page.locator('co-health-passport .co-task').first().waitFor();
  });

  test('begins with what it is and its sections, each with its state', async ({ page }) => {
    await hears(page, 'task-list');
  });

  test('says question, hint and box together', async ({ page }) => {
    await open(page, 'My quick passport');
    await hears(page, 'text-question');
  });

  test('says each choice with its state and its group', async ({ page }) => {
    await open(page, 'About me');
    await onwards(page);
    await hears(page, 'choices');
  });

  test('says every mistake first, then beside its question', async ({ page }) => {
    await open(page, 'About me');
    for (let pages = 0; pages < 10; pages += 1) {
      if (await page.getByLabel('Day', { exact: true }).isVisible()) break;
      await onwards(page);
    }
    await page.getByLabel('Day', { exact: true }).fill('31');
    await page.getByLabel('Month', { exact: true }).fill('6');
    await onwards(page);
    await page.locator('[data-error-summary]').waitFor();
    await hears(page, 'mistake');
  });

  test('says which row a question belongs to', async ({ page }) => {
    await open(page, 'My goals');
    const add = page.getByRole('button', { name: 'Add a goal' });
    if (!(await page.getByLabel(/goal/i).first().isVisible())) await add.click();
    await hears(page, 'rows');
  });

  test('says question, answer and what Change would change', async ({ page }) => {
    await open(page, 'My quick passport');
    await page.locator('co-health-passport input').first().fill('Sam Example');
    await onwards(page);
    await page.goBack();
    await page.locator('co-health-passport .co-back').click();
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await hears(page, 'check-answers');
  });
});
