// A small Trust's web site in plain Node: pages under a strict CSP, the built elements, and a receiver.
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCollector } from '@coform/collector';
import { coursePages } from './parts/courses.mjs';
import { withFault } from './parts/faults.mjs';
import { loadForms } from './parts/forms.mjs';
import { securityHeaders } from './parts/headers.mjs';
import { notFoundPage, readPages } from './parts/pages.mjs';
import { plainPages } from './parts/plain.mjs';
import { redactAnswers } from '@coform/forms/feedback';
import { countsPage } from './parts/carer-counts.mjs';
import { saidDidPage } from './parts/said-did.mjs';
import { receivedList, receivedOne } from './parts/received.mjs';
import { fileRoutes } from './parts/files.mjs';
import { dress, trustFile, trustOf } from './parts/trusts.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function send(request, response, { status = 200, type, body, headers = {} }) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Sends what was found; a page in the words and colours of the Trust whose it is. */
const sendPage = (request, response, found, trust, pathname) => {
  const isPage = found.type.startsWith('text/html');
  send(request, response, isPage ? { ...found, body: dress(found.body, trust, pathname) } : found);
};

const page = (body, status = 200) => ({ status, type: 'text/html; charset=utf-8', body });

/**
 * Starts the site and resolves when it takes requests.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port; `url` then tells which. Default 0.
 * @param {string} [options.host] Address to listen on. Default 127.0.0.1: what was received is shown to whoever asks.
 * @param {string} [options.receivedDir] Where responses are kept. Default `received/` of the repository.
 * @param {boolean} [options.faults] Lets requests to /responses ask for a failure: see parts/faults.mjs. For tests.
 */
export async function startSite({ port = 0, host = '127.0.0.1', receivedDir, faults = false } = {}) {
  const directory = path.resolve(receivedDir ?? path.join(root, 'received'));
  const forms = await loadForms(root);
  const files = fileRoutes(root, forms);
  const pages = await readPages();
  const collector = createCollector({
    forms: forms.documents,
    directory,
    // The last door for feedback, whatever sent it: nothing that says who somebody is gets in with their words.
    keeps: (response) => {
      const document = forms.documents.get(response.form);
      return ['feedback', 'friends-and-family-test'].includes(response.form)
        ? { ...response, answers: redactAnswers(document, response.answers).answers }
        : response;
    },
  });
  const courses = await coursePages(root);
  const plain = plainPages(forms, courses, () => `http://${host}:${server.address().port}/responses`);

  async function route(pathname, search, trust) {
    const course = courses.route(pathname, search);
    if (course)
      return course.body ? { type: 'text/html; charset=utf-8', ...course } : page(notFoundPage(), 404);
    const file = trustFile(trust, pathname) ?? (await files(pathname));
    if (file) return file;
    if (pathname === '/received') return page(await receivedList(collector, forms));
    if (pathname === '/carers/counts') return page(await countsPage(collector, forms));
    if (pathname === '/feedback/you-said-we-did') return page(await saidDidPage());
    const one = /^\/received\/([0-9a-f]{32})$/.exec(pathname);
    const kept = one ? await collector.read(one[1]) : undefined;
    if (kept) return page(receivedOne(kept, forms));
    const body = await pages(pathname);
    return body === undefined ? page(notFoundPage(), 404) : page(body);
  }

  /** A page of a form that works without JavaScript, or the file that it gives the person. */
  async function sendPlain(request, response, pathname, trust) {
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) return false;
    const found = await plain(request, pathname, trust);
    if (!found) return false;
    const { download, body, status } = found;
    const headers = { 'Cache-Control': 'no-store' };
    if (download) {
      headers['Content-Disposition'] = `attachment; filename="${download.name}"`;
      send(request, response, { type: download.type, body: download.text, headers });
    } else sendPage(request, response, { ...page(body, status), headers }, trust, pathname);
    return true;
  }

  async function handle(request, response) {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const [whole, search] = (request.url ?? '/').split('?');
    const { trust, pathname } = trustOf(whole);
    if (pathname === '/responses') {
      if (faults && (await withFault(request, response, collector))) return;
      await collector.handle(request, response);
    } else if (await sendPlain(request, response, pathname, trust)) {
      return;
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      sendPage(request, response, await route(pathname, search, trust), trust, pathname);
    } else {
      send(request, response, {
        status: 405,
        type: 'text/plain',
        body: 'Only GET.\n',
        headers: { Allow: 'GET, HEAD' },
      });
    }
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else
        send(request, response, {
          status: 500,
          type: 'text/plain; charset=utf-8',
          body: 'The example site failed. Its console says why.\n',
        });
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  return {
    url: `http://localhost:${server.address().port}/`,
    receivedDir: directory,
    notices: files.notices,
    collector,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
