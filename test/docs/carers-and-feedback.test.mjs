// The how-tos of carers and feedback: their pages open in a browser, their code runs.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** Blocks of a how-to after a comment such as `<!-- run -->`. */
async function blocks(page, what) {
  const text = await readFile(path.join(root, 'docs/how-to', page), 'utf8');
  const found = text.matchAll(new RegExp(`<!-- ${what} -->\\n\\n\`\`\`\\w*\\n([^]*?)\\n\`\`\``, 'g'));
  return [...found].map(([, content]) => content);
}

const run = (file) =>
  new Promise((resolve) => {
    execFile(process.execPath, [file], { cwd: root }, (fault, out, error) => {
      resolve({ code: fault?.code ?? 0, printed: out + error });
    });
  });

describe('the how-tos of carers and feedback', () => {
  for (const [page, count] of [
    ['find-carers.md', 1],
    ['ask-for-feedback.md', 2],
  ]) {
    it(`has code that runs: ${page}`, async (t) => {
      const code = await blocks(page, 'run');
      assert.equal(code.length, count);
      for (const [index, content] of code.entries()) {
        // Inside the repository, where the packages are found by their names.
        const file = path.join(root, 'test/docs', `.run-${page}-${index}.mjs`);
        t.after(() => rm(file, { force: true }));
        await writeFile(file, content);
        const { code: exit, printed } = await run(file);
        assert.equal(exit, 0, printed);
      }
    });
  }

  describe('in a browser', () => {
    let browser;
    let server;
    const pages = new Map();
    before(async () => {
      for (const [page, file] of [
        ['find-carers.md', 'carers.html'],
        ['ask-for-feedback.md', 'feedback.html'],
      ]) {
        const [html] = await blocks(page, `file: ${file}`);
        pages.set(`/${file}`, `<!doctype html><html lang="en-GB"><title>x</title><body>${html}`);
      }
      const trust = {
        $schema: 'https://coform.dev/trust/1',
        name: 'Example',
        carersOffer: { text: 'A rest.' },
      };
      pages.set('/trust.json', JSON.stringify(trust));
      pages.set(
        '/you-said-we-did.json',
        JSON.stringify({ items: [{ said: 'A', did: 'B', outcome: 'kept' }] }),
      );
      server = createServer(async ({ url }, response) => {
        const known = pages.get(url);
        const body =
          known ?? (await readFile(path.join(root, 'dist', path.normalize(url))).catch(() => undefined));
        response.writeHead(body === undefined ? 404 : 200, {
          'content-type': types[url.split('.').at(-1)] ?? 'text/plain',
        });
        response.end(body);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
    });
    after(async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    });

    for (const [file, tag, words] of [
      ['carers.html', 'co-carer-prompt', 'A rest.'],
      ['feedback.html', 'co-feedback', 'You said, we did'],
    ]) {
      it(`shows what ${file} promises, and goes on`, async () => {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${server.address().port}/${file}`);
        const text = () => page.$eval(tag, (element) => element.shadowRoot.textContent);
        await page.waitForFunction(
          (name, wanted) => document.querySelector(name).shadowRoot?.textContent.includes(wanted),
          {},
          tag,
          words,
        );
        await page.$eval(tag, (element) => element.shadowRoot.querySelector('input[type="radio"]').click());
        await page.$eval(tag, (element) => element.shadowRoot.querySelector('[type="submit"]').click());
        await page.waitForFunction((name) => document.querySelector(name).session, {}, tag);
        assert.match(await text(), /Get help now/);
        await page.close();
      });
    }
  });
});
