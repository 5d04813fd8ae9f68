// The browser suite in Firefox: `npm run test:browsers`.
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import chromium from './wtr.config.mjs';

export default {
  ...chromium,
  browsers: [
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', headless: true, executablePath: process.env.FIREFOX_PATH },
      // Two at once are slower than one after the other.
      concurrency: 1,
    }),
  ],
};
