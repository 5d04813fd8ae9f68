// Somebody takes part in a study, keeps their answers for another day, comes back, and stops early. By keyboard alone.
import { expectAccessible } from './support/axe.mjs';
import { tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

async function press(page, name) {
  await tabTo(page, ({ words, tag }) => ['button', 'summary'].includes(tag) && words === name);
  await page.keyboard.press('Enter');
}

const heading = (page) => page.locator('co-research-questionnaire [data-page] .co-heading').first();
const open = async (page, site) => {
  await page.goto(new URL('/research', site.url).href);
  await expect(heading(page)).toHaveText('Before you start');
};
const agree = async (page) => {
  await tabTo(page, ({ type, value }) => type === 'radio' && value === 'true');
  await page.keyboard.press('Space');
  await press(page, 'Continue');
  await expect(heading(page)).toHaveText('Part 1: Your sleep');
};

test.describe('a research study', () => {
  test('says who read it first, and has no pause before anybody takes part', async ({ page, site }) => {
    await open(page, site);
    await expect(
      page.getByText('Read before you by: Service user reference group (an example), August 2026.'),
    ).toBeVisible();
    await expect(page.getByText('Pause or stop')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('is kept on any page and opened again where it was left', async ({ page, site }) => {
    await open(page, site);
    await agree(page);
    await tabTo(page, ({ tag, key }) => tag === 'input' && key === 'sleep-hours');
    await page.keyboard.type('6');
    await press(page, 'Pause or stop');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await press(page, 'Keep my answers and come back later');
    const file = await (await download).path();
    await open(page, site);
    await press(page, 'Open a saved copy');
    await page.locator('co-research-questionnaire input[type="file"]').setInputFiles(file);
    await expect(page.getByLabel('How many hours')).toHaveValue('6');
  });

  test('asks how somebody is who stops early, says where to turn, and then whether to send', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await agree(page);
    await press(page, 'Pause or stop');
    await press(page, 'Stop here');
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('co-research-questionnaire')).toContainText('How you are now');
    await expect(page.getByText('Pause or stop')).toHaveCount(0);
    await expectAccessible(page);
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText('Thank you');
    await press(page, 'Continue');
    await expect(heading(page)).toHaveText('Check your answers');
    await expect(page.getByRole('button', { name: /^Send/ })).toBeVisible();
  });
});
