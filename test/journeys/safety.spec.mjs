// A form on a screen that others can see or use: hidden fast, and clean when nobody is there.
import { expectAccessible } from './support/axe.mjs';
import { focusedControl, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

const start = async (page, site) => {
  await page.goto(site.url);
  await page.goto(new URL('/shared-screen', site.url).href);
  await page.getByLabel('What is your name?').fill('Sam Secret');
};
const isHidden = async (page, site) => {
  await expect(page).toHaveURL(new URL('/weather', site.url).href);
  // Back leads past the form, not to it: the address took its place.
  await page.goBack();
  await expect(page).toHaveURL(site.url);
};

test.describe('the form on a shared screen', () => {
  test('is hidden with the keyboard, also from a later page, and Back does not lead to it', async ({
    page,
    site,
  }) => {
    await start(page, site);
    await page.getByLabel('Which telephone number').fill('01632 960001');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Your visit' })).toBeVisible();
    await tabTo(page, ({ words }) => words === 'Hide this page', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await isHidden(page, site);
    await page.goForward();
    await expect(page).toHaveURL(new URL('/weather', site.url).href);
  });

  test('is hidden with three presses of Shift, said as they are counted', async ({ page, site }) => {
    await start(page, site);
    await page.keyboard.press('Shift');
    await expect(page.locator('.co-safety [role=status]')).toHaveText(
      'Press Shift 2 more times to hide this page.',
    );
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await isHidden(page, site);
  });

  test('is not hidden by a name in capital letters', async ({ page, site }) => {
    await start(page, site);
    for (const letter of 'SAM SECRET')
      await page.keyboard.press(letter === ' ' ? 'Space' : `Shift+${letter}`);
    await expect(page.getByLabel('What is your name?')).toHaveValue('Sam SecretSAM SECRET');
  });

  test('passes every axe rule with the question whether anybody is there', async ({ page, site }) => {
    await page.clock.install();
    await start(page, site);
    await expectAccessible(page);
    await page.clock.fastForward('10:01');
    await expect(page.getByText('Are you still there?').first()).toBeVisible();
    await page.clock.resume();
    await expectAccessible(page);
  });

  test('asks who is there, keeps everything at a press of a key, and the focus with it', async ({
    page,
    site,
  }) => {
    await page.clock.install();
    await start(page, site);
    await page.clock.fastForward('10:01');
    await tabTo(page, ({ words }) => words === 'Yes, I am still here', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    expect((await focusedControl(page)).words).not.toBe('Yes, I am still here');
    expect((await focusedControl(page)).tag).not.toBe('body');
    await expect(page.locator('.co-safety__ask')).toBeHidden();
    await expect(page.locator('.co-safety [role=alert]')).toBeEmpty();
    await page.clock.fastForward('09:50');
    await expect(page.getByLabel('What is your name?')).toHaveValue('Sam Secret');
  });

  test('stands there clean and says so when nobody answers', async ({ page, site }) => {
    await page.clock.install();
    await start(page, site);
    await page.clock.fastForward('10:01');
    await page.clock.fastForward('01:00');
    await expect(page.locator('.co-safety__ask')).toContainText('in 1 minute.');
    await page.clock.fastForward('01:01');
    await expect(page.locator('.co-safety__ask')).toContainText('Your answers are deleted');
    await expect(page.getByLabel('What is your name?')).toHaveValue('');
    expect(await page.evaluate(() => document.querySelector('co-form').answers)).toEqual({});
  });

  test('leaves crisis help in reach, one press away', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await start(page, site);
    const help = page.locator('co-form summary', { hasText: 'Get help now' });
    await tabTo(page, ({ words }) => words === 'Get help now');
    const [button, summary] = [
      await page.getByRole('button', { name: 'Hide this page' }).boundingBox(),
      await help.boundingBox(),
    ];
    expect(summary.y).toBeGreaterThan(button.y + button.height);
    await page.keyboard.press('Enter');
    await expect(page.locator('co-form a[href^="tel:999"]')).toBeVisible();
  });
});
