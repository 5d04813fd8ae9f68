// "Your first form", followed step by step in a real folder, with a real server and browser.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';
import { change, coform, stepsOf } from './support/tutorial.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

describe('the tutorial “Your first form”', () => {
  let folder;
  let server;
  let browser;
  let page;
  let steps;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coform-tutorial-'));
    steps = await stepsOf(path.join(root, 'docs/tutorials/your-first-form.md'));
    server = createServer((request, response) => {
      const name = path.normalize(request.url.slice(1));
      const file = name.startsWith('cdn/')
        ? path.join(root, 'dist', name)
        : path.join(folder, path.basename(name));
      readFile(file).then(
        (body) =>
          response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' }).end(body),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
    page = await browser.newPage();
    // Whoever leaves with something typed is asked; here they mean it.
    page.on('dialog', (dialog) => dialog.accept());
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const next = (kind) => {
    const step = steps.shift();
    assert.equal(step?.kind, kind, step?.content);
    return step;
  };
  const save = async () => {
    const { file, content } = next('file');
    await writeFile(path.join(folder, file), `${content}\n`);
  };
  const mend = async () => {
    const { file, content } = next('change');
    await change(path.join(folder, file), content);
  };
  const load = async () => {
    await page.goto(`http://127.0.0.1:${server.address().port}/visit.html`);
    await page.waitForSelector('co-form >>> .co-heading');
  };
  const press = (words) => page.locator(`co-form >>> button::-p-text(${words})`).click();
  const sees = (words) => page.waitForSelector(`co-form >>> ::-p-text(${words})`, { timeout: 5000 });

  it('finds what it says it finds, and nothing after the change', async () => {
    await save();
    const { content: command } = next('command');
    assert.deepEqual(await coform(folder, command), { code: 1, printed: next('shown').content });
    await mend();
    assert.deepEqual(await coform(folder, command), { code: 0, printed: next('shown').content });
  });

  it('shows the form on a page, and explains what is missing', async () => {
    await save();
    await load();
    await sees('What is your name?');
    await press('Continue');
    await sees('There is a problem');
  });

  it('asks only whom it concerns, in the words it says', async () => {
    await mend();
    assert.equal((await coform(folder, 'npx coform check visit.form.json')).code, 0);
    await load();
    assert.equal(await page.$('co-form >>> ::-p-text(How old are they?)'), null);
    await page.locator('co-form >>> label::-p-text(Yes)').click();
    await sees('How old are they?');
    await press('Continue');
    await sees('Enter your name');
  });

  it('says who reads it above the button that sends', async () => {
    await mend();
    await load();
    await page.locator('co-form >>> input[autocomplete="name"]').fill('Ada');
    await press('Continue');
    await sees('The ward reads this every morning. In an emergency call 999.');
    await sees('Send my answers');
  });

  it('gives the schema, and the page as HTML that posts', async () => {
    const schema = await coform(folder, next('command').content);
    assert.deepEqual(JSON.parse(schema.printed).required, ['name']);
    const html = await coform(folder, next('command').content);
    assert.match(html.printed, /<form[^>]* method="post" action="\/visit"/);
    assert.deepEqual(steps, []);
  });
});
