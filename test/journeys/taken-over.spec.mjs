// A page that ships its form as HTML, and a script that comes late, or not at all: nothing that was typed is lost.
import { expectAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';

/** Opens the page with a script that comes when it is told to. */
async function open(page, site) {
  let come;
  const coming = new Promise((resolve) => (come = resolve));
  await page.route('**/cdn/co-form.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(new URL('/visiting/enhanced', site.url).href, { waitUntil: 'commit' });
  await page.locator('form.co-form').waitFor();
  return async ({ takesOver = true } = {}) => {
    come();
    if (takesOver) await expect(taken(page)).toHaveCount(1);
  };
}

/** The form when the element draws it. */
const taken = (page) => page.locator('co-form .co-root:not(.co-plain)');
const heading = (page) => page.locator('[data-page] .co-heading').first();
const button = (page, name) => page.locator('form.co-form').getByRole('button', { name });
/** Goes on without the script: by a post. */
const post = async (page, name) => {
  const reply = page.waitForResponse((response) => response.request().method() === 'POST');
  await button(page, name).click({ noWaitAfter: true });
  await reply;
  await page.locator('form.co-form').waitFor();
};

test('goes on in the middle of a word', async ({ page, site }) => {
  const scriptComes = await open(page, site);
  await page.getByLabel('What is your name?').fill('Ada');
  await page.getByLabel('Which telephone number').click();
  await page.keyboard.type('01632 9001');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await scriptComes();
  await page.keyboard.type('60');
  await expect(page.getByLabel('Which telephone number')).toBeFocused();
  await expect(page.getByLabel('Which telephone number')).toHaveValue('01632 960001');
  await expect(page.locator('form')).toHaveCount(1);
  await expect(page.locator('[data-announcer]')).toHaveText('');
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Your visit');
  await expect(page).toHaveURL(/\/visiting\/enhanced$/);
  await page.getByLabel('Heron ward').check();
  await button(page, 'Continue').click();
  for (let pages = 0; (await button(page, 'Send my answers').count()) === 0; pages += 1) {
    expect(pages, 'the end is reached').toBeLessThan(5);
    await button(page, 'Continue').click();
  }
  await button(page, 'Send my answers').click();
  await expect(heading(page)).toHaveText('Your answers have been sent');
  const [{ response }] = await site.received();
  expect(response.answers).toEqual({ name: 'Ada', telephone: '01632 960001', ward: 'heron' });
});

test('goes on from a mistake that was posted, without telling it twice', async ({ page, site }) => {
  const scriptComes = await open(page, site);
  await page.getByLabel('Which telephone number').fill('call me');
  await post(page, 'Continue');
  const summary = page.locator('[data-error-summary]');
  await expect(summary.getByRole('link')).toHaveCount(2);
  await page.getByLabel('What is your name?').fill('Ada');
  await scriptComes();
  await expect(page.getByLabel('What is your name?')).toBeFocused();
  await expect(page.getByLabel('What is your name?')).toHaveValue('Ada');
  await expect(page.getByLabel('Which telephone number')).toHaveValue('call me');
  await expect(summary).not.toHaveAttribute('role', 'alert');
  await expect(page).toHaveTitle(/^Error: (?!Error)/);
  await expectAccessible(page);
  await summary.getByRole('link').nth(1).click();
  await expect(page.getByLabel('Which telephone number')).toBeFocused();
});

test('has the answers of pages that were posted before it came', async ({ page, site }) => {
  const scriptComes = await open(page, site);
  await page.getByLabel('What is your name?').fill('Ada');
  await page.getByLabel('Which telephone number').fill('01632 960001');
  await post(page, 'Continue');
  await page.getByLabel('Yes', { exact: true }).check();
  await scriptComes();
  await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
  await expect(page.getByLabel('How old are they?')).toBeVisible();
  await button(page, 'Back').click();
  await expect(page.getByLabel('What is your name?')).toHaveValue('Ada');
});

test('sends again what arrived unknown to the person under the same key, and it is kept once', async ({
  page,
  site,
}) => {
  // The first try of each key is received, and the receipt is lost.
  await page.setExtraHTTPHeaders({ 'X-Example-Fault': 'lost;times=1' });
  const scriptComes = await open(page, site);
  await page.getByLabel('What is your name?').fill('Ada');
  await page.getByLabel('Which telephone number').fill('01632 960001');
  await post(page, 'Continue');
  await page.getByLabel('Heron ward').check();
  for (const name of ['Continue', 'Continue', 'Send my answers'])
    if ((await button(page, name).count()) > 0) await post(page, name);
  await expect(page.locator('[data-failure]')).toContainText('Nothing is lost');
  expect(await site.received()).toHaveLength(1);
  await scriptComes();
  await button(page, 'Try again').click();
  await expect(heading(page)).toHaveText('Your answers have been sent');
  expect(await site.received()).toHaveLength(1);
});

test('works on as HTML when the document does not come', async ({ page, site }) => {
  await page.route('**/visit-request.form.json', (route) => route.abort());
  const scriptComes = await open(page, site);
  const reported = page.waitForEvent('console', (message) => message.text().includes('[coform]'));
  await page.getByLabel('What is your name?').fill('Ada');
  await scriptComes({ takesOver: false });
  await reported;
  await page.getByLabel('Which telephone number').fill('01632 960001');
  await post(page, 'Continue');
  await expect(heading(page)).toHaveText('Your visit');
});

test('works without any script at all', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/visiting/enhanced', site.url).href);
  await page.getByLabel('What is your name?').fill('Ada');
  await page.getByLabel('Which telephone number').fill('01632 960001');
  await post(page, 'Continue');
  await page.getByLabel('Heron ward').check();
  for (const name of ['Continue', 'Continue', 'Send my answers'])
    if ((await button(page, name).count()) > 0) await post(page, name);
  await expect(heading(page)).toHaveText('Your answers have been sent');
  await context.close();
});
