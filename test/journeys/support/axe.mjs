import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe over the whole page: WCAG 2.0 to 2.2, A and AA, and best practices, with no rule switched off. `within`
 * narrows it to the form where the page around it is not ours to judge.
 */
export async function expectAccessible(page, within) {
  await page.evaluate(source);
  const violations = await page.evaluate(async (selector) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await globalThis.axe.run(selector ?? document, { runOnly: tags });
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(' | ')}`,
    );
  }, within);
  expect(violations).toEqual([]);
}

/**
 * The same for a page on which no script may run. axe is one, so the page is drawn once more, as it stands, where scripts
 * may.
 */
export async function expectPlainAccessible(page) {
  const context = await page
    .context()
    .browser()
    .newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  const copy = await context.newPage();
  const url = page.url();
  const body = await page.content();
  await copy.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await copy.goto(url);
  await expectAccessible(copy);
  await context.close();
}
