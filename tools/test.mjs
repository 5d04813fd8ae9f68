// Runs every suite in turn and closes with one plain line that any CI can read.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const suites = [
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: 'node',
    command: [
      'node',
      '--test',
      '--test-reporter=./tools/node-reporter.mjs',
      '--test-reporter-destination=stdout',
      'packages/{validation,format,engine,cli,collector}/dist/**/*.test.js',
      'test/{layering,conformance,differential,parity,docs}/**/*.test.mjs',
      'stories/**/*.test.mjs',
    ],
  },
  { name: 'browser', command: ['wtr', '--config', 'tools/wtr.config.mjs'] },
  { name: 'journeys', command: ['playwright', 'test', '--config', 'test/playwright.config.mjs'] },
];

const asked = process.argv.slice(2);
let failed = false;
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command } of suites) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const counts = path.resolve('test-results', `${name}.json`);
  rmSync(counts, { force: true });
  console.log(`\n── ${name}: ${command.slice(0, 2).join(' ')}`);
  const started = Date.now();
  const run = spawnSync(command[0], command.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COUNTS_FILE: counts },
  });
  if (run.status !== 0) failed = true;
  console.log(
    `── ${name}: ${run.status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  if (existsSync(counts)) {
    const read = JSON.parse(readFileSync(counts, 'utf8'));
    for (const key of Object.keys(totals)) totals[key] += read[key] ?? 0;
  }
}
if (failed && totals.failed === 0) totals.failed = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(failed ? 1 : 0);
