// The how-tos of carers and feedback: their pages open in a browser, their code runs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';
import { blocks, pageOf, runBlock, serve } from './support/how-to.mjs';

describe('the how-tos of carers and feedback', () => {
  for (const [page, count] of [
    ['find-carers.md', 1],
    ['ask-for-feedback.md', 2],
  ]) {
    it(`has code that runs: ${page}`, async () => {
      const code = await blocks(page, 'run');
      assert.equal(code.length, count);
      for (const [index, content] of code.entries()) {
        const { code: exit, printed } = await runBlock(content, `${page}-${index}`);
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
        pages.set(`/${file}`, pageOf(html));
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
      server = await serve(pages);
      browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
    });
    after(async () => {
      await browser?.close();
      server.stop();
    });

    for (const [file, tag, words] of [
      ['carers.html', 'co-carer-prompt', 'A rest.'],
      ['feedback.html', 'co-feedback', 'You said, we did'],
    ]) {
      it(`shows what ${file} promises, and goes on`, async () => {
        const page = await browser.newPage();
        await page.goto(`${server.url}/${file}`);
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
