import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { writeCounts } from './counts.mjs';

/** Counts tests, so that the run closes with one plain line. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        for (const child of suite?.suites ?? []) walk(child);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (!session.passed && !session.testResults) counts.failed += 1;
      }
      writeCounts(counts);
      console.log(`browser: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

export default {
  rootDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'),
  files: process.env.FILES ?? [
    'packages/{elements,forms,sdk}/dist/**/*.test.js',
    'test/{a11y,embedding}/**/*.test.mjs',
  ],
  nodeResolve: true,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: ['--headless', ...chromiumArgs] },
    }),
  ],
  testFramework: { config: { timeout: 20000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
