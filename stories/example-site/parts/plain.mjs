// The same forms for pages without JavaScript: each post brings everything with it, and nothing is kept between two.
import { readFile } from 'node:fs/promises';
import { handlePost, renderHtml } from '@coform/elements/html';
import { html } from './html.mjs';
import { layOut } from './pages.mjs';

const pages = new Map([
  [
    '/health-passport/plain',
    { form: 'health-passport', title: 'My health passport', monitoring: 'Nobody reads this until Monday.' },
  ],
  [
    '/visiting/plain',
    {
      form: 'visit-request',
      title: 'Visiting a ward',
      monitoring: 'The wards read this between 9am and 5pm, every day.',
    },
  ],
]);
const head = '<link rel="stylesheet" href="/cdn/coform.css" />';
const MAX_BYTES = 10_000_000;

const refusal = (status, words) => ({
  status,
  body: layOut(
    { title: 'This could not be read' },
    html`<h1>This could not be read</h1><p>${words}</p>`.text,
  ),
});

/** Answers GET and POST for the pages above; gives undefined for any other path. `receiver` is where responses go. */
export async function plainPages({ documents }, receiver) {
  const trust = JSON.parse(await readFile(new URL('../trust.json', import.meta.url), 'utf8'));

  /** Hands a response on to the receiver; what comes back as an error is shown as "not sent". */
  async function send(response, { key }) {
    const reply = await fetch(receiver(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(response),
    });
    const refused = reply.status >= 400 && reply.status < 500 && reply.status !== 409;
    if (!reply.ok)
      throw Object.assign(new Error(`The receiver said ${reply.status}.`), {
        code: refused ? 'response-refused' : 'unavailable',
      });
    return reply.json();
  }

  return async (request, pathname) => {
    const found = pages.get(pathname);
    if (!found) return undefined;
    const { form, title, monitoring } = found;
    const document = documents.get(form);
    const options = { action: pathname, trust, monitoring, send };
    const intro = html`<h1>${title}</h1><p>This page needs no JavaScript.</p>`.text;
    if (request.method !== 'POST')
      return { body: layOut({ title, here: pathname, head }, intro + renderHtml(document, options)) };
    // No other site may fill in a form in somebody's name.
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return refusal(403, 'Open this form on our own site.');
    if (Number(request.headers['content-length'] ?? Infinity) > MAX_BYTES)
      return refusal(413, 'Go back and choose a smaller file.');
    const posted = await new Response(request, { headers: request.headers })
      .formData()
      .catch(() => undefined);
    if (!posted) return refusal(400, 'Go back and try again.');
    const { html: next, title: name, download } = await handlePost(document, posted, options);
    if (download) return { download };
    return { body: layOut({ title: name, here: pathname, head }, `<h1>${html`${title}`.text}</h1>${next}`) };
  };
}
