// What people read is the same in the CDN files, whose templates have no layout of our source left in them, as in the
// packages: no two words grow together where a line break of a template was the space between them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { allFixtures, layoutFixtures } from '../../packages/elements/dist/questions/all-fixtures.js';
import { fixtureDocument, layoutDocument } from '../../packages/elements/dist/questions/fixture.js';
import { fillAndRead, walk } from './support/read-page.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => readFile(path.join(root, file), 'utf8');
const json = async (file) => JSON.parse(await read(file));

/** The same element from two sources: as it is sent to a browser, and as npm has it. */
const sources = {
  terse: () => read('dist/cdn/coform.js'),
  whole: async () => {
    const { outputFiles } = await build({
      entryPoints: [path.join(root, 'packages/sdk/dist/cdn/coform.js')],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  },
};
const files = {
  '/trust.json': 'stories/example-site/trusts/one.json',
  '/courses.json': 'packages/forms/courses/example-prospectus.json',
  '/said-did.json': 'stories/example-site/you-said-we-did.json',
  '/record.json': 'packages/forms/carer-record/carer-record.form.json',
  '/cdn/pictures.svg': 'dist/cdn/pictures.svg',
};

/** A page with one element, from either source. */
async function open(browser, source, element) {
  const context = await browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' });
  const page = await context.newPage();
  const script = await sources[source]();
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en-GB"><title>x</title><body><main><h1>A page</h1>${element}</main><script type="module" src="/cdn/coform.js"></script>`,
      });
    if (pathname === '/cdn/coform.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname in files) return route.fulfill({ body: await read(files[pathname]) });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto('http://parity.example/');
  await page.waitForFunction(() => customElements.get('co-form') && customElements.get('co-course-list'));
  return page;
}

/** Reads it in both, and compares each moment: what stands there, and what assistive technology is told. */
async function compare(browser, element, script, given) {
  const [terse, whole] = await Promise.all(
    Object.keys(sources).map(async (source) => {
      const page = await open(browser, source, element);
      const moments = await page.evaluate(script, given);
      const told = await page.locator('main').ariaSnapshot();
      await page.context().close();
      return { moments, told };
    }),
  );
  expect(terse.moments.map(([moment]) => moment)).toEqual(whole.moments.map(([moment]) => moment));
  // Each line that differs once, with where it was first seen, so that a fault is read at a glance.
  const differing = new Map();
  for (const [index, [moment, words]] of whole.moments.entries()) {
    const [, seen] = terse.moments[index];
    for (const [line, text] of words.entries())
      if (seen[line] !== text && !differing.has(text)) differing.set(text, `${moment}: ${seen[line]}`);
    expect(seen, moment).toHaveLength(words.length);
  }
  expect(Object.fromEntries(differing)).toEqual({});
  expect(terse.told).toBe(whole.told);
  return whole.moments;
}

test('every question type reads the same, empty, answered, wrong and checked', async ({ browser }) => {
  const given = [
    ...allFixtures.map((fixture) => ({
      name: `${fixture.type} (${fixture.name})`,
      document: fixtureDocument(fixture, { required: true }),
      answers: { show: true, asked: fixture.answer },
    })),
    ...layoutFixtures.map((fixture) => ({
      name: `${fixture.type} (${fixture.name})`,
      document: layoutDocument(fixture),
      answers: {},
    })),
  ];
  const moments = await compare(browser, '<co-form no-history></co-form>', fillAndRead, given);
  expect(moments.length).toBeGreaterThan(given.length * 3);
  const all = moments.map(([, words]) => words.join(' ')).join(' ');
  expect(all).toContain('Get help now');
  expect(all).toContain('There is a problem');
});

const facts = 'no-history trust="/trust.json" monitoring="Nobody reads this."';
for (const [what, element, least] of [
  ['the passport', `<co-health-passport ${facts}></co-health-passport>`, 40],
  ['the carer prompt', `<co-carer-prompt ${facts}></co-carer-prompt>`, 5],
  ['the carer prompt as a banner', `<co-carer-prompt mode="banner" ${facts}></co-carer-prompt>`, 2],
  ['the carer’s record', `<co-carer-prompt mode="staff" src="/record.json" ${facts}></co-carer-prompt>`, 5],
  [
    'feedback',
    `<co-feedback ${facts} people="3" about-form="x" about-edition="1.0.0" said-did="/said-did.json"></co-feedback>`,
    4,
  ],
  ['the living well plan', `<co-living-well-plan ${facts}></co-living-well-plan>`, 10],
  ['the research questionnaire', `<co-research-questionnaire ${facts}></co-research-questionnaire>`, 8],
  ['the list of courses', '<co-course-list src="/courses.json" ask-place="/ask"></co-course-list>', 2],
  ['a course', '<co-course-card src="/courses.json" ask-place="/ask"></co-course-card>', 1],
])
  test(`${what} reads the same on every page, with everything folded out`, async ({ browser }) => {
    const moments = await compare(browser, element, walk);
    expect(moments.length).toBeGreaterThanOrEqual(least);
    expect(moments.every(([, words]) => words.length > 0)).toBe(true);
  });

test('forms read the same that say who made them', async ({ browser }) => {
  const document = await json('packages/forms/health-passport/health-passport.form.json');
  expect(document.provenance.decisions.length).toBeGreaterThan(0);
  await compare(browser, '<co-form no-history></co-form>', fillAndRead, [
    { name: 'about', document, answers: {} },
  ]);
});
