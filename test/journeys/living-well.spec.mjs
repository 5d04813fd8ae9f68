// A plan's owner looks at a goal twice, sees how it goes, keeps the plan as a file and opens it again. By keyboard alone.
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe.mjs';
import { tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

/** Goes to a button by Tab and presses it. */
async function press(page, name) {
  await tabTo(page, ({ words, tag }) => tag === 'button' && words === name);
  await page.keyboard.press('Enter');
}

const open = async (page, site) => {
  await page.goto(new URL('/living-well', site.url).href);
  await expect(page.getByRole('heading', { name: 'How my goals are going' })).toBeVisible();
};

test.describe('a living well plan', () => {
  test('shows how a goal goes over time, and is kept from one visit to the next', async ({ page, site }) => {
    await open(page, site);
    await expectAccessible(page);
    for (const rating of ['2', '5']) {
      await press(page, 'Add a check-in for today');
      // The day stands there; the person goes on with the goal.
      await expect(page.locator('input:focus')).toHaveAttribute('type', 'radio');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      for (let step = 0; step <= Number(rating); step += 1)
        await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
      await expectAccessible(page);
      await press(page, 'Continue');
    }
    const goal = page.locator('co-living-well-plan [data-goals] .co-rated');
    await expect(goal).toContainText('You went from 2 to 5 out of 10.');
    await expect(goal.getByRole('row')).toHaveCount(3);
    await expectAccessible(page);

    const download = page.waitForEvent('download');
    await press(page, 'Save a copy to a file');
    const file = await download;
    const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(saved.saved.answers.progress.map(({ rating }) => rating)).toEqual([2, 5]);

    await open(page, site);
    await expect(goal).toHaveCount(0);
    await page.locator('co-living-well-plan input[type="file"]').setInputFiles(await file.path());
    await expect(goal).toContainText('You went from 2 to 5 out of 10.');
  });

  test('sends nothing anywhere', async ({ page, site }) => {
    await open(page, site);
    await expect(page.getByRole('button', { name: 'Check your answers' })).toBeVisible();
    await press(page, 'Check your answers');
    await expect(page.getByRole('button', { name: /send/i })).toHaveCount(0);
  });
});
