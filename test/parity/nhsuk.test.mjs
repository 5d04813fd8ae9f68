// Our markup and nhsuk-frontend's for the same options: what assistive technology is told, and what the elements are.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';
import { allowed } from './support/allowed.mjs';
import { cases } from './support/cases.mjs';
import { differences, meaningOf } from './support/meaning.mjs';

describe('our markup beside that of nhsuk-frontend 10.6.1', () => {
  const needed = new Set();
  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArgs });
    page = await browser.newPage();
  });
  after(() => browser?.close());

  const unexplained = (component, kind, found) =>
    found.filter((line) => {
      const entry = allowed.find(
        ({ in: where, lines, of }) =>
          (where === '*' || where.includes(component)) &&
          of === kind &&
          lines.some((pattern) => pattern.test(line)),
      );
      if (entry) needed.add(entry);
      return !entry;
    });

  for (const { component, state = 'plain', ours, at, theirs } of cases) {
    it(`is the same, or differs for a written reason: ${component}, ${state}`, async () => {
      const mine = await meaningOf(page, ours, at);
      const published = await meaningOf(page, theirs, 'main > *');
      for (const kind of ['told', 'elements'])
        assert.deepEqual(unexplained(component, kind, differences(mine[kind], published[kind])), [], kind);
    });
  }

  it('has no reason in its list that nothing needs', () => {
    assert.deepEqual(
      allowed.filter((entry) => !needed.has(entry)).map(({ reason }) => reason),
      [],
    );
  });
});
