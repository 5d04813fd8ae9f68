// Measures <co-form> beside the same form as hand-written HTML, in headless Chromium.
//   node test/bench/run.mjs [--n 200,1000] [--rounds 5] [--save]
// Prints figures and how they stand to the limits; it never fails because of a figure. Times vary by about a third from
// run to run: read the ratios.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs';
import { benchCourses } from './courses.mjs';
import { toHtml } from './hand-written.mjs';
import { leak, measure } from './measure.mjs';
import { expectations, makeQuestions, toDocument } from './questions.mjs';
import { printLeak, printTable } from './report.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '200,1000' },
    rounds: { type: 'string', default: '5' },
    save: { type: 'boolean' },
  },
});
const sizes = values.n.split(',').map(Number);
const rounds = Number(values.rounds);
const wrong =
  [...sizes, rounds].some((number) => !Number.isInteger(number) || number < 1) || sizes.some((n) => n < 20);
if (wrong) {
  console.error('usage: node test/bench/run.mjs [--n 200,1000] [--rounds 5] [--save]   (each n at least 20)');
  process.exit(2);
}

const sides = ['hand-written'];
if (existsSync(new URL('../../dist/cdn/co-form.js', import.meta.url))) sides.push('co-form');
else
  console.log(
    'dist/cdn/co-form.js is not built ("npm run build"): only the hand-written side is measured.\n',
  );

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const medians = (samples) =>
  Object.fromEntries(
    Object.keys(samples[0]).map((name) => [name, median(samples.map((sample) => sample[name]))]),
  );

const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium or Chrome found. Install one, or set CHROME_PATH.');
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  args: [...chromiumArgs, '--enable-precise-memory-info'],
});
const results = {};
try {
  for (const n of sizes) {
    const questions = makeQuestions(n);
    const expected = expectations(questions);
    // One text and one group of radios are answered before validating; they may be required.
    const answered = questions.filter(
      ({ key, required }) => required && [expected.text, expected.toggle].includes(key),
    );
    expected.errorsLeft = expected.errors - answered.length;
    const server = await serve({
      '/html': toHtml(questions),
      '/document': JSON.stringify(toDocument(questions)),
    });
    const samples = Object.fromEntries(sides.map((side) => [side, []]));
    for (let round = 0; round < rounds; round += 1) {
      // Both sides in each round, and in turn first, so that a busy moment of the machine hits both.
      const order = round % 2 === 0 ? sides : sides.toReversed();
      for (const side of order) samples[side].push(await measure(browser, server.url, side, expected));
      process.stderr.write(`\rN = ${n}: round ${round + 1} of ${rounds}`);
    }
    process.stderr.write('\n');
    results[n] = Object.fromEntries(sides.map((side) => [side, medians(samples[side])]));
    printTable(n, results[n]);
    if (n === sizes[0]) {
      results.leak = {};
      for (const side of sides) results.leak[side] = await leak(browser, server.url, side, expected);
      printLeak(n, results.leak);
    }
    server.stop();
  }
  const server = await serve({});
  results.courses = await benchCourses(browser, server.url, rounds);
  server.stop();
} finally {
  await browser.close();
}
if (values.save) {
  const text = JSON.stringify({ date: new Date().toISOString().slice(0, 10), rounds, results }, null, 2);
  writeFileSync(new URL('./results.json', import.meta.url), `${text}\n`);
}
