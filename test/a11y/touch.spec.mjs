// Targets on a touch screen: 44 pixels high for whatever is pressed, by itself or together with its label (WCAG 2.2, 2.5.5
// and 2.5.8).
import { expect, test } from '@playwright/test';
import { openExamples, states } from './support/examples.mjs';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

test('a finger finds everything', async ({ page }) => {
  const examples = await openExamples(page);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const small = [];
  for (const { index, name } of await examples.list()) {
    for (const state of states.filter((one) => one !== 'not relevant')) {
      await examples.draw(index, state);
      const found = await page.evaluate(() => globalThis.examples.targets());
      small.push(
        ...found
          .filter(({ height }) => height < 43.9)
          .map(({ what, height }) => `${name}, ${state}: ${what} ${height}`),
      );
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
      if (wide > 320) small.push(`${name}, ${state}: scrolls sideways to ${wide}`);
    }
  }
  expect([...new Set(small)]).toEqual([]);
});
