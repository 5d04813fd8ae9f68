// Opens a page that can draw every example of a question type in any state.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const states = ['empty', 'filled', 'error', 'disabled', 'not relevant', 'long text', 'right to left'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let script;
async function inPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'examples',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** `dark` makes the page around the forms dark; they follow it. */
export async function openExamples(page, { dark = false } = {}) {
  script ??= await inPage();
  const darkness = ':root { color-scheme: dark } body { background: #14191c; color: #eef2f4 }';
  await page.setContent(
    `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Every question type</title><style>${dark ? darkness : ''}</style>
    <main><h1>A page of the host</h1><div id="form"></div></main></html>`,
  );
  await page.addScriptTag({ content: axe });
  await page.addScriptTag({ content: script });
  return {
    list: () => page.evaluate(() => globalThis.examples.list()),
    draw: (index, state) =>
      page.evaluate(([at, name]) => globalThis.examples.drawOne(at, name), [index, state]),
    check: (state) => page.evaluate((name) => globalThis.examples.check(name), state),
  };
}
