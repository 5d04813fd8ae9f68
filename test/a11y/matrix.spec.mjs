// axe with every rule on, over every example of every question type × state × colours. Forced colours are emulated by the
// browser itself, as the reader's own setting makes them.
import { expect, test } from '@playwright/test';
import { openExamples, states } from './support/examples.mjs';

for (const colour of ['light', 'dark', 'forced colours']) {
  for (const state of states) {
    test(`axe finds nothing: every question type, ${state}, ${colour}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: colour === 'forced colours' ? 'active' : 'none' });
      const examples = await openExamples(page, { dark: colour === 'dark' });
      const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
      expect(isForced).toBe(colour === 'forced colours');
      const { found, controls, fixtures } = await examples.check(state);
      expect(found).toEqual([]);
      if (state === 'not relevant') expect(controls).toBe(0);
      else expect(controls).toBeGreaterThanOrEqual(fixtures);
    });
  }
}
