// axe with every rule on, over every example of every question type × state × colours. Forced colours are emulated by the
// browser itself, as the reader's own setting makes them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

const states = ['empty', 'filled', 'error', 'disabled', 'not relevant', 'long text', 'right to left'];
const colours = ['light', 'dark', 'forced colours'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let script;
async function inPage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('support/in-page.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'matrix',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

for (const colour of colours) {
  for (const state of states) {
    test(`axe finds nothing: every question type, ${state}, ${colour}`, async ({ page }) => {
      script ??= await inPage();
      await page.emulateMedia({ forcedColors: colour === 'forced colours' ? 'active' : 'none' });
      const dark = ':root { color-scheme: dark } body { background: #14191c; color: #eef2f4 }';
      await page.setContent(
        `<!doctype html><html lang="en-GB"><title>Every question type</title>
        <style>${colour === 'dark' ? dark : ''}</style><main><h1>A page of the host</h1><div id="form"></div></main></html>`,
      );
      const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
      expect(isForced).toBe(colour === 'forced colours');
      await page.addScriptTag({ content: axe });
      await page.addScriptTag({ content: script });
      const { found, controls, fixtures } = await page.evaluate(
        (name) => globalThis.matrix.check(name),
        state,
      );
      expect(found).toEqual([]);
      if (state === 'not relevant') expect(controls).toBe(0);
      else expect(controls).toBeGreaterThanOrEqual(fixtures);
    });
  }
}
