// A simulated screen reader inside the page: says what the accessibility tree of the light DOM holds, in reading order.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let script;
/** The simulation as one script for `page.evaluate`, which a page's own policy does not stop. */
async function simulation() {
  if (!script) {
    const entry = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
    const { outputFiles } = await build({
      stdin: {
        contents: `export { Virtual } from ${JSON.stringify(entry)};`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      format: 'iife',
      globalName: 'simulation',
      write: false,
      logLevel: 'error',
    });
    script = `${outputFiles[0].text}; globalThis.simulation = simulation;`;
  }
  return script;
}

/**
 * Reads everything inside `selector` from its start to its end, and gives what is said, one phrase for each stop.
 */
export async function readAloud(page, selector) {
  await page.evaluate(await simulation());
  return page.evaluate(async (chosen) => {
    const reader = new globalThis.simulation.Virtual();
    const container = document.querySelector(chosen);
    await reader.start({ container });
    const phrases = [await reader.lastSpokenPhrase()];
    for (let stops = 0; stops < 500; stops += 1) {
      await reader.next();
      const said = await reader.lastSpokenPhrase();
      if (said.startsWith('end of') && reader.activeNode === container) break;
      if (said === phrases[0]) break;
      phrases.push(said);
    }
    await reader.stop();
    return phrases;
  }, selector);
}
