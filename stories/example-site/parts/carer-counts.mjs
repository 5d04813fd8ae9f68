import { carerCounts } from '@coform/forms/carer-prompt';
import { html } from './html.mjs';
import { layOut } from './pages.mjs';

/** How many carers were found and what they need, with nobody in it: small numbers are hidden, others rounded. */
export async function countsPage(collector, { documents }) {
  const kept = await Promise.all((await collector.list()).map(({ id }) => collector.read(id)));
  const forms = carerCounts(kept.map(({ response }) => response));
  const shown = (count) => (count === 'few' ? 'fewer than 8' : `about ${count}`);
  const tables = forms.map(({ form, responses, questions }) => {
    const title = documents.get(form)?.title ?? form;
    const rows = Object.entries(questions).flatMap(([question, options]) =>
      Object.entries(options).map(
        ([option, count]) =>
          html`<tr><th scope="row">${question}: ${option}</th><td>${shown(count)}</td></tr>`,
      ),
    );
    return html`<h2>${title}</h2>
      <p>Received: ${shown(responses)}.</p>
      <div class="table-scroll" role="region" aria-label="${title}" tabindex="0"><table>
        <caption>Answers chosen</caption>
        <thead><tr><th scope="col">Answer</th><th scope="col">How many</th></tr></thead>
        <tbody>${rows}</tbody>
      </table></div>`;
  });
  const none = html`<p>No carer has been found yet. <a href="/carers">See the form</a>.</p>`;
  const content = html`<h1>How many carers we have found</h1>
    <p>Numbers under 8 are not shown and all others are rounded to 5, so that nobody can be found in them.</p>
    ${forms.length > 0 ? tables : none}`;
  return layOut({ title: 'How many carers we have found', here: '/carers/counts' }, content.text);
}
