// Opens every story of the built Storybook in Chromium: axe with every rule, as it is and in forced colours, no error in
// the console, no request to another site, and the accessibility tree beside the one that was reviewed.
// `--update` writes the trees anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const built = path.join(root, 'dist/storybook');
const trees = path.join(root, 'test/stories/trees');
const update = process.argv.includes('--update');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = path.join(built, path.normalize(decodeURIComponent(pathname)));
  // Browsers ask for an icon by themselves.
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (!file.startsWith(built) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    // Storybook's own frame has inline scripts and styles, so the strict policy is tested on the example site instead.
    'content-security-policy': "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
  });
  return response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const { entries } = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8'));
const queue = Object.values(entries).filter(({ type }) => type === 'story');
const count = queue.length;
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const failures = [];
let done = 0;

/** Waits until the story and its play function have run. */
const finished = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const events = ['storyFinished', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];
        const poll = setInterval(() => {
          const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
          const event = events.find((name) => channel?.last(name));
          if (event) {
            clearInterval(poll);
            resolve(event === 'storyFinished' ? '' : `${event}: ${JSON.stringify(channel.last(event)?.[0])}`);
          }
        }, 20);
        setTimeout(() => {
          clearInterval(poll);
          resolve('the story did not finish in 15 seconds');
        }, 15_000);
      }),
  );

const broken = async (page) =>
  page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run('#storybook-root', { runOnly });
    return violations.map(({ id, nodes }) => `${id} (${nodes[0].target.join(' ')})`);
  }, tags);

/** The accessibility tree that was reviewed is the one that is there. */
async function compareTree(page, id) {
  const seen = await page.locator('#storybook-root').ariaSnapshot();
  // Links lead to the port of this run.
  const tree = `${seen.replaceAll(base, '')}\n`;
  const file = path.join(trees, `${id}.yml`);
  if (update) {
    mkdirSync(trees, { recursive: true });
    writeFileSync(file, tree);
  } else if (!existsSync(file)) return ['no accessibility tree was reviewed: run with --update and read it'];
  return readFileSync(file, 'utf8') === tree
    ? []
    : ['the accessibility tree changed: run with --update and read it'];
}

async function visit(page, { id }) {
  const faults = [];
  const hear = (message) => {
    if (message.type() === 'error' && !/\[coform\]/.test(message.text())) faults.push(message.text());
  };
  const thrown = (error) => faults.push(error.message);
  const asked = (request) => {
    if (/^http/.test(request.url()) && !request.url().startsWith(base)) faults.push(`asks ${request.url()}`);
  };
  page.on('console', hear).on('pageerror', thrown).on('request', asked);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
  const trouble = await finished(page);
  if (trouble) faults.push(trouble);
  await page.evaluate(axe);
  faults.push(...(await broken(page)), ...(await compareTree(page, id)));
  await page.emulateMedia({ forcedColors: 'active' });
  faults.push(...(await broken(page)).map((fault) => `in forced colours: ${fault}`));
  page.off('console', hear).off('pageerror', thrown).off('request', asked);
  return faults;
}

await Promise.all(
  [1, 2].map(async () => {
    const page = await browser.newPage();
    // What says what day it is says the same every day.
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    for (let story = queue.shift(); story; story = queue.shift()) {
      const faults = await visit(page, story);
      if (faults.length > 0) failures.push(`${story.id}\n    ${faults.join('\n    ')}`);
      done += 1;
      if (done % 25 === 0) console.log(`${done} of ${count} stories`);
    }
  }),
);
await browser.close();
server.close();
for (const failure of failures) console.log(`✖ ${failure}`);
console.log(`stories: ${count - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length > 0 ? 1 : 0);
