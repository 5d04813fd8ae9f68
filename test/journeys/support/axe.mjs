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
