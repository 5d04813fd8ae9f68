// What the owner of a passport does with it, by keyboard alone: keep it, lock it, open it again, share a part, print.
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe.mjs';
import { answerPage, focusedControl, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/site.mjs';

const passport = (page) => page.locator('co-health-passport');
const answersOf = (page) => passport(page).evaluate((form) => form.answers);
const words = 'four calm blue whales';

async function open(page, site, path = '/health-passport') {
  await page.goto(new URL(path, site.url).href);
  await expect(passport(page).locator('.co-heading').first()).toHaveText('My health passport');
}

const pressButton = async (page, name) => {
  await tabTo(page, ({ tag, words: said }) => tag === 'button' && said === name);
  await page.keyboard.press('Enter');
};

async function fillQuickPassport(page) {
  await pressButton(page, 'My quick passport');
  for (let asked = 0; asked < 5; asked += 1)
    await answerPage(page, { 'quick-called': 'Sam', 'quick-must-know-thing': 'I have seizures' });
  await expect(passport(page).locator('.co-heading').first()).toHaveText('My health passport');
}

/** Presses the button that saves, and gives what came down. */
async function download(page, name) {
  const coming = page.waitForEvent('download');
  await pressButton(page, name);
  const file = await coming;
  return { path: await file.path(), name: file.suggestedFilename() };
}

async function openFile(page, path) {
  await pressButton(page, 'Open a file');
  await tabTo(page, ({ type }) => type === 'file');
  // The dialog that Enter opens is the system's, and no driver presses keys in it.
  await passport(page).locator('input[type="file"]:focus').setInputFiles(path);
}

const typeIn = async (page, label, text) => {
  await tabTo(page, (control) => control.label === label);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
};

test.describe('the owner of a passport, at the keyboard', () => {
  test('locks it in a file, is told of a wrong passphrase, and goes on with the right one', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await fillQuickPassport(page);
    const before = await answersOf(page);
    expect(before.quick.called).toBe('Sam');

    await pressButton(page, 'Save to a file');
    await expect(passport(page).locator('.co-tool .co-heading')).toBeFocused();
    await expectAccessible(page);
    await typeIn(page, 'Passphrase (you can leave this empty)', words);
    const file = await download(page, 'Save the file');
    expect(file.name).toBe('health-passport.html');
    await expect(
      passport(page).getByRole('status').filter({ hasText: 'Your passport is saved' }),
    ).toBeVisible();
    expect(await readFile(file.path, 'utf8')).not.toContain('seizures');

    // Everything is in the file: the browser need not ask before the page is left.
    page.on('dialog', (dialog) => {
      throw new Error(`asked: ${dialog.type()}`);
    });
    await page.reload();
    expect(await answersOf(page)).toEqual({});

    await openFile(page, file.path);
    await expect(passport(page).getByLabel('Passphrase')).toBeFocused();
    await page.keyboard.type('four calm blue snails');
    await page.keyboard.press('Enter');
    await expect(passport(page).getByText('That did not open the file')).toBeVisible();
    await expect(passport(page).getByLabel('Passphrase')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(passport(page).locator('.co-tool .co-heading')).toHaveText('Your passport is open');
    expect(await answersOf(page)).toEqual(before);
    await pressButton(page, 'Go to my passport');
    await expect(passport(page).locator('.co-task').first()).toContainText('Completed');
  });

  test('keeps a file that opens by itself, and on another Trust’s page', async ({ page, site, context }) => {
    await open(page, site);
    await fillQuickPassport(page);
    const before = await answersOf(page);
    await pressButton(page, 'Save to a file');
    const file = await download(page, 'Save the file');

    const alone = await context.newPage();
    await context.setOffline(true);
    const asked = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.setContent(await readFile(file.path, 'utf8'));
    await expect(alone.getByRole('heading', { name: 'Red: you must know this' })).toBeVisible();
    await expect(alone.getByText('I have seizures').first()).toBeVisible();
    await expectAccessible(alone);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    await context.setOffline(false);
    await alone.close();

    await open(page, site, '/health-passport-to-keep');
    await openFile(page, file.path);
    await expect(passport(page).locator('.co-tool .co-heading')).toHaveText('Your passport is open');
    expect(await answersOf(page)).toEqual(before);
  });

  test('shares all but one section, and what is left out is not in the file', async ({ page, site }) => {
    await open(page, site);
    await passport(page).evaluate((form) => {
      form.answers = { quick: { called: 'Sam' }, likes: { likes: 'Tea' }, crisis: { looks: 'I go silent' } };
    });
    await pressButton(page, 'Share a part of it');
    await tabTo(page, ({ type }) => type === 'radio');
    await page.keyboard.press('Space');
    for (const section of ['My quick passport', 'What I like and do not like']) {
      await tabTo(page, ({ label }) => label === section);
      await page.keyboard.press('Space');
    }
    const file = await download(page, 'Save a file for them');
    expect(file.name).toBe('health-passport-ward.html');
    const text = await readFile(file.path, 'utf8');
    expect(text).toContain('Tea');
    for (const left of ['silent', 'crisis', 'distressed']) expect(text).not.toContain(left);

    await pressButton(page, 'Show or print it');
    const paper = passport(page).locator('.co-paper');
    await expect(paper).toContainText(
      'Made for: Ward staff. Sections: My quick passport, What I like and do not like.',
    );
    await expect(paper).not.toContainText('silent');
    await expectAccessible(page);
  });

  test('goes back to the form with the browser’s Back, and nothing is lost', async ({ page, site }) => {
    await open(page, site);
    await fillQuickPassport(page);
    await pressButton(page, 'The 10-second view');
    await expect(passport(page).getByRole('heading', { name: 'Red: you must know this' })).toBeVisible();
    await page.goBack();
    await expect(passport(page).locator('.co-tool')).toHaveCount(0);
    await expect.poll(async () => (await focusedControl(page)).words).toBe('The 10-second view');
    expect((await answersOf(page)).quick.called).toBe('Sam');
  });
});

test.describe('a print', () => {
  const full = 'Words that fill the room there is, and more of them than there is room for. '.repeat(6);
  const most = {
    quick: {
      called: 'Sam',
      mustKnow: Array.from({ length: 5 }, () => ({ thing: full.slice(0, 250) })),
      talking: ['short-sentences', 'time', 'one-question', 'say-what-next'],
      distress: ['ask-me', 'space', 'sit-with-me', 'calm-voice'],
      contact: { name: full.slice(0, 100), relationship: 'My sister', phone: '01632 960 001' },
    },
    likes: { likes: full, dislikes: full, comfort: full, talk: full, interests: full },
    important: { do: full, doNot: full, mattersOwn: full },
    crisis: { word: 'Pineapple', more: full, worseOwn: full, place: full },
    well: { signs: full, help: full, triggersOwn: full },
    changes: { more: full },
    everyday: { conditions: full, pain: full, eating: full, sensesOwn: full },
    communication: { more: full, yesNo: full.slice(0, 200) },
  };

  for (const [tool, pages] of [
    ['summary', 1],
    ['wallet', 1],
  ]) {
    test(`of the ${tool} has ${pages} page, however much was written`, async ({ page, site }) => {
      await open(page, site);
      await passport(page).evaluate((form, answers) => {
        form.answers = answers;
      }, most);
      await passport(page).locator(`[data-action="tool"][data-tool="${tool}"]`).click();
      await expect(passport(page).locator('.co-paper')).toContainText('Sam');
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
      await page.emulateMedia({ media: 'print' });
      const cut = await passport(page).evaluate((form) =>
        [...form.shadowRoot.querySelectorAll('.co-panel-of-card')].map((panel) =>
          Math.max(panel.scrollHeight - panel.clientHeight, panel.scrollWidth - panel.clientWidth),
        ),
      );
      expect(cut.filter((over) => over > 1)).toEqual([]);
    });
  }

  test('holds the paper alone: nothing of the page around it', async ({ page, site }) => {
    await open(page, site);
    await passport(page).evaluate((form) => {
      form.answers = { quick: { called: 'Sam' } };
    });
    await pressButton(page, 'The 10-second view');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-header')).toBeHidden();
    await expect(page.locator('h1')).toBeHidden();
    await expect(passport(page).locator('.co-paper')).toBeVisible();
    await expect(passport(page).getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.site-header')).toBeVisible();
  });
});

/** How many pages a PDF has. */
const pagesOf = (pdf) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
