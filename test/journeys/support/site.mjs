import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startSite } from '../../../stories/example-site/site.mjs';

/** Tests with a site of their own: `site.url`, and `site.received()` for what its receiver keeps. */
export const test = base.extend({
  site: [
    async ({}, use) => {
      const receivedDir = await mkdtemp(path.join(tmpdir(), 'coform-received-'));
      const site = await startSite({ port: 0, receivedDir, faults: true });
      const received = async () => {
        const names = (await readdir(receivedDir, { recursive: true })).filter((name) =>
          name.endsWith('.json'),
        );
        return Promise.all(
          names.map(async (name) => JSON.parse(await readFile(path.join(receivedDir, name), 'utf8'))),
        );
      };
      await use({ ...site, received });
      await site.stop();
      await rm(receivedDir, { recursive: true, force: true });
    },
    { scope: 'test' },
  ],

  /** The page leaves before its site does: what it would still load then is no fault. */
  page: async ({ page, site }, use) => {
    if (!site.url) throw new Error('no site');
    await use(page);
    await page.close();
  },

  /** Fails the test when the page breaks its policies, throws, or asks another site for anything. */
  strict: [
    async ({ page, site }, use) => {
      const faults = [];
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(site.url).origin)
          faults.push(`request: ${request.url()}`);
      });
      await page.addInitScript(() => {
        globalThis.policyBreaches = [];
        addEventListener('securitypolicyviolation', (event) => {
          globalThis.policyBreaches.push(`${event.effectiveDirective} ${event.sample || event.blockedURI}`);
        });
      });
      await use(faults);
      const breaches = await page.evaluate(() => globalThis.policyBreaches ?? []).catch(() => []);
      expect([...faults, ...breaches]).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
