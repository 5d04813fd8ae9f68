// Feedback as people give it: alone, around a table, on a page of a form, without scripts, and on a bad line.
import { expectAccessible, expectPlainAccessible } from './support/axe.mjs';
import { answerPage, tabTo } from './support/keyboard.mjs';
import { expectNoSidewaysScroll, receivedOf } from './support/response.mjs';
import { expect, test } from './support/site.mjs';

const form = (page) => page.locator('co-feedback');
const heading = (page) => form(page).locator('[data-page] .co-heading').first();
const open = (page, site, path) => page.goto(new URL(path, site.url).href);
const press = async (page, name) => {
  await tabTo(page, ({ tag, words }) => tag === 'button' && words === name);
  await page.keyboard.press('Enter');
};

const settings = [
  { name: 'on a desktop' },
  { name: 'at 320 px', viewport: { width: 320, height: 640 } },
  { name: 'in forced colours', media: { forcedColors: 'active' } },
  { name: 'in the dark', media: { colorScheme: 'dark' } },
  { name: 'right to left', dir: 'rtl' },
];

for (const { name, viewport, media, dir } of settings) {
  test.describe(`feedback ${name}`, () => {
    if (viewport) test.use({ viewport });

    test('is given by keyboard alone; nobody’s number leaves, and the person sees which', async ({
      page,
      site,
    }) => {
      if (media) await page.emulateMedia(media);
      await open(page, site, '/feedback');
      if (dir) await page.evaluate((to) => (document.documentElement.dir = to), dir);
      await expect(heading(page)).toHaveText('How was it?');
      await expect(form(page)).toContainText('This is not for emergencies');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await answerPage(page, {
        good: 'Sam was kind. Ring 07700 900982.',
        better: 'It cost £4.50 on 27/03/2026',
      });
      await expect(heading(page)).toBeFocused();
      await expect(heading(page)).toHaveText('About your answer');
      const notice = form(page).locator('[data-taken-out]');
      await expect(notice).toContainText('07700 900982 (phone number), from “What was good?”');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await answerPage(page, { 'reply-email': 'sam@example.org' });
      await expect(heading(page)).toHaveText('Check your answers');
      await expect(form(page)).toContainText('Ring [phone number taken out].');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await press(page, 'Send my answers');
      await expect(heading(page)).toHaveText('Your answers have been sent');
      await expectAccessible(page);
      const [{ answers }] = await receivedOf(site, 'feedback');
      expect(answers.good).toBe('Sam was kind. Ring [phone number taken out].');
      expect(answers.better).toBe('It cost £4.50 on 27/03/2026');
      expect(answers.reply).toMatchObject({ wanted: true, way: 'email', email: 'sam@example.org' });
      expect(JSON.stringify(answers)).not.toContain('07700');
    });
  });
}

test.describe('the rest of the form', () => {
  const asked = (page) => {
    const paths = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    return () => paths.filter((path) => path === '/cdn/co-form.js').length;
  };

  test('comes with the first answer and not before', async ({ page, site }) => {
    const count = asked(page);
    await open(page, site, '/feedback');
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('Tab');
    expect(count()).toBe(0);
    await form(page).getByLabel('Good', { exact: true }).check();
    await expect.poll(count).toBeGreaterThan(0);
    await expect(form(page).getByLabel('Good', { exact: true })).toBeChecked();
  });

  test('is not fetched again where a form is on the page already, under one policy', async ({
    page,
    site,
  }) => {
    const count = asked(page);
    await open(page, site, '/feedback/about-a-form');
    await form(page).getByRole('button', { name: 'Tell us what you think' }).click();
    await expect(heading(page)).toHaveText('How was it?');
    await form(page).getByLabel('Good', { exact: true }).check();
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).toHaveText('About your answer');
    expect(count()).toBe(1);
  });

  test('is refused when it is another file, and nothing of it runs', async ({ page, site }) => {
    await page.route('**/cdn/co-form.js*', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({
        response: reply,
        body: `globalThis.strangerWasHere = true;${await reply.text()}`,
      });
    });
    await open(page, site, '/feedback');
    await form(page).getByLabel('Good', { exact: true }).check();
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(form(page).locator('[data-coming]')).toContainText('did not load');
    expect(await page.evaluate(() => globalThis.strangerWasHere)).toBeUndefined();
  });

  test('may fail to come: that is said, nothing is lost, and another try works', async ({ page, site }) => {
    let broken = true;
    await page.route('**/cdn/co-form.js*', (route) => (broken ? route.abort() : route.continue()));
    await open(page, site, '/feedback');
    await form(page).getByLabel('What was good?').fill('The tea');
    await form(page).getByRole('button', { name: 'Continue' }).click();
    const status = form(page).locator('[data-coming]');
    await expect(status).toContainText('The next questions did not load. What you chose is still here.');
    await expect(status.getByRole('link')).toHaveAttribute('href', '/feedback/plain');
    await expectAccessible(page);
    broken = false;
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(heading(page)).toHaveText('About your answer');
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(form(page)).toContainText('The tea');
  });
});

test.describe('feedback around a table', () => {
  test('is given by three people one after another; nobody finds anything of the last', async ({
    page,
    site,
  }) => {
    await open(page, site, '/feedback/table');
    for (const [index, person] of ['Ada', 'Bo', 'Cy'].entries()) {
      await expect(form(page)).toContainText(`${index} of 8 people have answered.`);
      await answerPage(page, { good: `Words of ${person}`, better: `More of ${person}` });
      await expect(heading(page)).toHaveText('About your answer');
      await form(page).getByRole('button', { name: 'Continue' }).click();
      await expect(heading(page)).toHaveText('Check your answers');
      await expect(form(page).getByRole('button', { name: /Print|Save a copy/ })).toHaveCount(0);
      await press(page, 'Send my answers');
      const between = form(page).locator('[data-hand-over]');
      await expect(between).toBeFocused();
      await expect(between).toContainText(`${index + 1} of 8 people have answered.`);
      await expectAccessible(page);
      const left = await form(page).evaluate((element) => [
        element.shadowRoot.textContent,
        JSON.stringify(element.session.save()),
        ...[...element.shadowRoot.querySelectorAll('input, textarea')].map(({ value }) => value),
      ]);
      expect(left.join(' ')).not.toContain(person);
      await press(page, 'I am the next person');
      await expect(heading(page)).toBeFocused();
      await expect(form(page).locator(':checked')).toHaveCount(0);
      expect(await form(page).locator('textarea').first().inputValue()).toBe('');
      await page.goBack();
      expect(await form(page).evaluate((element) => element.shadowRoot.textContent)).not.toContain(person);
      await page.goForward();
    }
    const all = await receivedOf(site, 'feedback');
    expect(all.map(({ answers }) => answers.good).sort()).toEqual([
      'Words of Ada',
      'Words of Bo',
      'Words of Cy',
    ]);
  });
});

test.describe('feedback on a form', () => {
  test('is about the page that is open, and its edition', async ({ page, site }) => {
    await open(page, site, '/feedback/about-a-form');
    const draft = page.locator('co-form#draft');
    await draft.getByLabel('What is your name?').fill('Ada');
    await draft.getByLabel(/Which telephone number/).fill('01632 960 001');
    await draft.getByRole('button', { name: 'Continue' }).click();
    await expect(draft.locator('[data-page] .co-heading').first()).toHaveText('Your visit');
    await expectAccessible(page);
    await press(page, 'Tell us what you think');
    await expect(heading(page)).toBeFocused();
    await expect(form(page).locator('[data-about]')).toHaveText(
      /This is about:\s*Your visit, edition 1\.0\.0/,
    );
    await expectAccessible(page);
    await answerPage(page, { better: 'Ask for the ward first' });
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await press(page, 'Send my answers');
    await expect(heading(page)).toHaveText('Your answers have been sent');
    const [{ answers }] = await receivedOf(site, 'feedback');
    expect(answers.about).toMatchObject({ form: 'visit-request', edition: '1.0.0' });
    expect(answers.about.question).toBeTruthy();
  });
});

test.describe('the Friends and Family Test', () => {
  test('is answered with one choice', async ({ page, site }) => {
    await open(page, site, '/feedback/friends-and-family-test');
    await form(page).getByLabel('Neither good nor poor').check();
    await form(page).getByLabel(/why/i).first().fill('Ask sam@example.org');
    await expectAccessible(page);
    await form(page).getByRole('button', { name: 'Continue' }).click();
    await expect(form(page).locator('[data-taken-out]')).toContainText('sam@example.org');
    await press(page, 'Send my answers');
    await expect(heading(page)).toHaveText('Your answers have been sent');
    const [{ answers }] = await receivedOf(site, 'friends-and-family-test');
    expect(answers).toEqual({ experience: expect.any(String), why: 'Ask [email address taken out]' });
  });
});

test.describe('“You said, we did”', () => {
  test('stands below the form and on a page of its own, the same', async ({ page, site }) => {
    await open(page, site, '/feedback');
    const list = form(page).locator('[data-said-did]');
    await expect(list.locator('li')).toHaveCount(4);
    await expect(list).toContainText('Not now, because');
    const said = await list.locator('q').allTextContents();
    await open(page, site, '/feedback/you-said-we-did');
    expect(await page.locator('.co-said-did blockquote').allTextContents()).toEqual(said);
    await expectAccessible(page);
  });
});

test.describe('feedback with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('is posted page by page; nobody’s number is shown on, kept or sent', async ({ page, site }) => {
    await open(page, site, '/feedback/plain');
    await expectPlainAccessible(page);
    await page.getByLabel('Good', { exact: true }).check();
    await page.getByLabel('What was good?').fill('Ring 07700 900982 <b>');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('[data-taken-out]')).toContainText('07700 900982 (phone number)');
    await expectPlainAccessible(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Ring [phone number taken out] <b>')).toBeVisible();
    expect(await page.content()).not.toContain('07700');
    await expectPlainAccessible(page);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(page.getByRole('heading', { name: 'Your answers have been sent' })).toBeVisible();
    await expectPlainAccessible(page);
    const [{ answers }] = await receivedOf(site, 'feedback');
    expect(answers).toEqual({ rating: 4, good: 'Ring [phone number taken out] <b>' });
  });
});

test('the receiver takes identifiers out of whatever reaches it', async ({ site }) => {
  const reply = await fetch(new URL('/responses', site.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({
      form: 'feedback',
      edition: '1.0.0',
      language: 'en-GB',
      status: 'completed',
      started: '2026-11-23T09:00:00Z',
      authored: '2026-11-23T09:10:00Z',
      answers: {
        good: 'My NHS number is 999 000 0018',
        reply: { wanted: true, way: 'phone', phone: '07700 900982' },
      },
    }),
  });
  expect(reply.status).toBe(201);
  const [{ answers }] = await receivedOf(site, 'feedback');
  expect(answers.good).toBe('My NHS number is [NHS number taken out]');
  expect(answers.reply.phone).toBe('07700 900982');
});
