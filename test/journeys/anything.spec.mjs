// Whatever is pressed and typed, in whatever order: nothing is thrown, no policy is broken, the focus is never lost, and no
// page grows wider than its screen. Seeds are fixed, so that a failure can be seen again.
import { expectAccessible } from './support/axe.mjs';
import { expect, test } from './support/site.mjs';
import { wander } from './support/wander.mjs';

const places = [
  '/health-passport',
  '/health-passport-languages',
  '/living-well',
  '/research',
  '/carers',
  '/carers/staff',
  '/feedback',
  '/feedback/table',
  '/courses',
  '/visiting/enhanced',
  '/two/health-passport-languages',
];

for (const [at, place] of places.entries())
  for (const width of [320, 1100])
    test(`${place} stands whatever is done to it, ${width} px wide`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(new URL(place, site.url).href);
      await expect(page.locator('.co-root:visible').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await wander(page, { seed: at * 2 + width, steps: 70 })).toEqual([]);
      await expectAccessible(page);
    });
