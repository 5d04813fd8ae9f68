import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./page/', import.meta.url));
const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves the bench page and dist/cdn on a free port. `content` holds the texts of /document and /html. */
export async function serve(content) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname === '/' ? 'index.html' : path.basename(pathname);
    try {
      const body =
        content[pathname] ?? (await readFile(path.join(pathname.startsWith('/cdn/') ? cdn : folder, file)));
      response.writeHead(200, {
        'Content-Type': types[path.extname(file)] ?? 'text/plain',
        'Cache-Control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}
