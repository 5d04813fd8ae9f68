// What a how-to holds: pages to open in a browser, files to serve, code to run.
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const types = { '.js': 'text/javascript', '.json': 'application/json' };

export const textOf = (page) => readFile(path.join(root, 'docs/how-to', page), 'utf8');

/** Blocks of a how-to after a comment such as `<!-- run -->`. */
export async function blocks(page, what) {
  const found = (await textOf(page)).matchAll(
    new RegExp(`<!-- ${what} -->\\n\\n\`\`\`\\w*\\n([^]*?)\\n\`\`\``, 'g'),
  );
  return [...found].map(([, content]) => content);
}

/** Runs one block inside the repository, where the packages are found by their names. */
export async function runBlock(content, name) {
  const file = path.join(root, 'test/docs', `.run-${name}.mjs`);
  await writeFile(file, content);
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, [file], { cwd: root }, (fault, out, error) => {
        resolve({ code: fault?.code ?? 0, printed: out + error });
      });
    });
  } finally {
    await rm(file, { force: true });
  }
}

/** A page around the HTML of a how-to. */
export const pageOf = (html) => `<!doctype html><html lang="en-GB"><title>x</title><body>${html}`;

/** Serves texts by path, and below /cdn/ what was built. Gives the address, and how to stop. */
export async function serve(texts) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(root, 'dist', path.normalize(pathname));
    const body = texts.get(pathname) ?? (await readFile(file).catch(() => undefined));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[path.extname(pathname)] ?? 'text/html',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
