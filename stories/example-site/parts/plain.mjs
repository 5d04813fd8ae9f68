// The same forms for pages without JavaScript: each post brings everything with it, and nothing is kept between two. A
// page with an `element` is for both: the form works as it comes, and the element takes it over when its script is there.
import { readFile } from 'node:fs/promises';
import { handlePost, offeredLanguages, renderHtml } from '@coform/elements/html';
import { redactPost, takenOutHtml } from '@coform/forms/feedback';
import { html } from './html.mjs';
import { layOut } from './pages.mjs';

const visiting = {
  form: 'visit-request',
  title: 'Visiting a ward',
  monitoring: 'The wards read this between 9am and 5pm, every day.',
};
const pages = new Map([
  [
    '/health-passport/plain',
    { form: 'health-passport', title: 'My health passport', monitoring: 'Nobody reads this until Monday.' },
  ],
  [
    '/health-passport-languages/plain',
    {
      form: 'health-passport',
      title: 'My health passport',
      monitoring: 'Nobody reads this until Monday.',
      choice: true,
    },
  ],
  ['/visiting/plain', visiting],
  ['/living-well/plain', { form: 'living-well-plan', title: 'My living well plan', monitoring: '' }],
  [
    '/research/plain',
    {
      form: 'research-questionnaire',
      title: 'Sleep and safety: a research study',
      monitoring: 'The study team reads this once a week. It cannot call for help.',
    },
  ],
  ['/wellbeing/plain', { form: 'wellbeing-check', title: 'How are you now?', monitoring: '' }],
  ['/worry/plain', { form: 'gad-7', title: 'How worried have you been?', monitoring: '' }],
  ['/visiting/enhanced', { ...visiting, element: { tag: 'co-form', src: '/forms/visit-request.form.json' } }],
  [
    '/courses/ask/plain',
    {
      form: 'ask-for-a-place',
      title: 'Ask for a place',
      monitoring: 'The Academy reads this from Monday to Friday.',
    },
  ],
  [
    '/carers/plain',
    {
      form: 'carer-prompt',
      title: 'Help for people who help someone',
      monitoring: 'Our carers team reads this on Mondays and Thursdays.',
    },
  ],
  [
    '/feedback/plain',
    {
      form: 'feedback',
      title: 'Your feedback',
      monitoring: 'Our feedback team reads this on Fridays.',
      redacts: true,
    },
  ],
]);
const styles = '<link rel="stylesheet" href="/cdn/coform.css" />';
const MAX_BYTES = 10_000_000;

/** The page's words, and below them the form: as it comes, or between the tags of the element that takes it over. */
function around({ title, monitoring, element }, form) {
  if (!element) return html`<h1>${title}</h1><p>This page needs no JavaScript.</p>`.text + form;
  const { tag, src } = element;
  const start = html`<h1>${title}</h1><p>This page needs no JavaScript, and uses it when it comes.</p>`.text;
  const open = html` src="${src}" trust="/trust.json" submit-to="/responses" monitoring="${monitoring}"`.text;
  return `${start}<${tag}${open}>${form}</${tag}>`;
}

const packages = new URL('../../../packages/', import.meta.url);
const json = async (file) =>
  JSON.parse((await readFile(new URL(file, packages), 'utf8').catch(() => '')) || 'null');

/**
 * A page that people read in the language they choose: which one stands in the address. The words come from the same files
 * as those of the live elements.
 */
async function inLanguage(document, pathname, asked, trust) {
  const tags = offeredLanguages(document, trust.languages);
  const language = tags.find((tag) => tag === asked) ?? document.language;
  const at = (tag) => `${pathname}?language=${encodeURIComponent(tag)}`;
  const locale = await json(`forms/${document.id}/locales/${language}.json`);
  return {
    action: at(language),
    language,
    languages: tags.map((tag) => ({ language: tag, action: at(tag) })),
    locales: locale ? [locale] : [],
    interface: await json(`elements/locales/${language}.json`),
    machineDrafts: true,
    pictures: '/cdn/pictures.svg',
  };
}

const headOf = ({ element }) =>
  element ? `${styles}<script type="module" src="/cdn/${element.tag}.js"></script>` : styles;

const refusal = (status, words) => ({
  status,
  body: layOut(
    { title: 'This could not be read' },
    html`<h1>This could not be read</h1><p>${words}</p>`.text,
  ),
});

/** Answers GET and POST for the pages above; gives undefined for any other path. `receiver` is where responses go. */
export function plainPages({ documents }, courses, receiver) {
  /**
   * Hands a response on to the receiver; what comes back as an error is shown as "not sent". A fault that a test asks for
   * goes along.
   */
  const sendFor =
    (request) =>
    async (response, { key }) => {
      const fault = request.headers['x-example-fault'];
      const reply = await fetch(receiver(), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(fault ? { 'X-Example-Fault': fault } : {}),
        },
        body: JSON.stringify(response),
      });
      const refused = reply.status >= 400 && reply.status < 500 && reply.status !== 409;
      if (!reply.ok)
        throw Object.assign(new Error(`The receiver said ${reply.status}.`), {
          code: refused ? 'response-refused' : 'unavailable',
        });
      return reply.json();
    };

  return async (request, pathname, { facts: trust }) => {
    const found = pages.get(pathname);
    if (!found) return undefined;
    const { form, title, monitoring, redacts = false } = found;
    const head = headOf(found);
    const document = documents.get(form);
    const asked = new URL(request.url, 'http://site.example').searchParams.get('language');
    const chosen = found.choice ? await inLanguage(document, pathname, asked, trust) : {};
    const options = { action: pathname, trust, monitoring, send: sendFor(request), ...chosen };
    // A link of a course says which one.
    const state = form === 'ask-for-a-place' ? { answers: courses.answers(request.url) } : {};
    if (request.method !== 'POST') {
      const drawn = renderHtml(document, { ...options, ...state });
      return { body: layOut({ title, here: pathname, head }, around(found, drawn)) };
    }
    // No other site may fill in a form in somebody's name.
    if (request.headers['sec-fetch-site'] === 'cross-site')
      return refusal(403, 'Open this form on our own site.');
    if (Number(request.headers['content-length'] ?? Infinity) > MAX_BYTES)
      return refusal(413, 'Go back and choose a smaller file.');
    const given = await new Response(request, { headers: request.headers }).formData().catch(() => undefined);
    if (!given) return refusal(400, 'Go back and try again.');
    const { posted, takenOut } = redacts ? redactPost(document, given) : { posted: given, takenOut: [] };
    const { html: next, title: name, download } = await handlePost(document, posted, options);
    if (download) return { download };
    const said = takenOutHtml(document, takenOut);
    return { body: layOut({ title: name, here: pathname, head }, around(found, said + next)) };
  };
}
