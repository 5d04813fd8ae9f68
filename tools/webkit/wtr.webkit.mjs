// The browser suite in WebKitGTK, the engine of Safari with another skin: `npm run test:browsers`.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import chromium from '../wtr.config.mjs';

export default {
  ...chromium,
  concurrency: 1,
  browserStartTimeout: 60_000,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] },
      },
    }),
  ],
};
