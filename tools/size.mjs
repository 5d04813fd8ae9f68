// What a page has to load: bytes of dist/cdn/*.js, of the style sheet for pages without JavaScript, and of each package
// bundled by itself. kB are 1000 bytes.
// `--check` exits with 1 when something is over its budget.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Most kB after gzip -9, and what we aim for. */
const budgets = {
  'cdn/co-form.js': { most: 30 },
  'cdn/co-carer-prompt.js': { most: 32 },
  'cdn/co-feedback.js': { most: 30 },
  'cdn/co-health-passport.js': { most: 45, aim: 35 },
  'cdn/co-course-card.js': { most: 12 },
  'cdn/co-course-list.js': { most: 16 },
  validation: { most: 9 },
};
/** Packages a browser loads. Those that only servers and terminals run have no budget worth naming. */
const packages = ['validation', 'format', 'engine', 'elements', 'forms', 'sdk'];

const kB = (bytes) => (bytes / 1000).toFixed(1);

function measure(name, code) {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    name,
    min: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, brotli).length,
  };
}

function cdn() {
  const folder = path.join(root, 'dist/cdn');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(css|js)$/.test(file));
  return files.sort().map((file) => measure(`cdn/${file}`, readFileSync(path.join(folder, file))));
}

/** A package with everything it exports, without what stands left of it: those have rows of their own. */
async function bundled(name) {
  const entryPoint = path.join(root, 'packages', name, 'dist/index.js');
  if (!existsSync(entryPoint)) return undefined;
  const result = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    external: ['@coform/*', 'lit', 'lit/*'],
    logLevel: 'silent',
  });
  return measure(name, Buffer.from(result.outputFiles[0].contents));
}

const rows = [...cdn(), ...(await Promise.all(packages.map(bundled))).filter((row) => row?.min)];
const missing = Object.keys(budgets).filter((name) => !rows.some((row) => row.name === name));
const over = [];
console.log('| file or package | min kB | gzip kB | brotli kB | budget (gzip kB) | |');
console.log('|---|--:|--:|--:|--:|---|');
for (const { name, min, gzip, brotli } of rows) {
  const budget = budgets[name];
  const isOver = budget !== undefined && gzip > budget.most * 1000;
  if (isOver) over.push(name);
  const limit = budget ? `≤ ${budget.most}${budget.aim ? `, aim ${budget.aim}` : ''}` : '';
  const met = budget?.aim && gzip <= budget.aim * 1000 ? 'ok, aim met' : 'ok';
  const verdict = budget ? (isOver ? `OVER by ${kB(gzip - budget.most * 1000)}` : met) : '';
  console.log(`| ${name} | ${kB(min)} | ${kB(gzip)} | ${kB(brotli)} | ${limit} | ${verdict} |`);
}
for (const name of missing) console.log(`${name}: not built. Run "npm run build" first.`);
if (process.argv.includes('--check') && (over.length > 0 || missing.length > 0)) process.exit(1);
