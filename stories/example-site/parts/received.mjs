import { html } from './html.mjs';
import { answerRows } from './answer-rows.mjs';
import { layOut } from './pages.mjs';

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const shown = (instant) => html`<time datetime="${instant}">${time.format(new Date(instant))}</time>`;
const count = (number) => `${number} ${number === 1 ? 'answer' : 'answers'}`;

const demo = html`<p class="notice">
  This is a demonstration on your own computer: anyone who opens this site can read this page. A real Trust would put it
  behind its staff log-in.
</p>`;

/** The page that lists what was received, newest first. */
export async function receivedList(collector, { documents }) {
  const responses = await collector.list();
  const title = ({ form }) => documents.get(form)?.title ?? form;
  const rows = responses.map(
    (line) =>
      html`<tr>
        <td>${shown(line.received)}</td>
        <td><a href="/received/${line.id}">${title(line)}<span class="visually-hidden">, ${line.reference}</span></a></td>
        <td>${line.edition}</td>
        <td>${line.reference}</td>
        <td>${count(line.answers)}</td>
      </tr>`,
  );
  const table = html`<div class="table-scroll" role="region" aria-label="Responses" tabindex="0">
    <table>
      <caption>${responses.length} ${responses.length === 1 ? 'response' : 'responses'}, newest first</caption>
      <thead><tr><th scope="col">Received</th><th scope="col">Form</th><th scope="col">Edition</th><th scope="col">Reference</th><th scope="col">Size</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
  const empty = html`<p>Nothing has been received yet. <a href="/health-passport">Fill in the health passport</a> and send it, then look here again.</p>`;
  const content = html`<h1>Responses received</h1>${demo}${responses.length > 0 ? table : empty}`;
  return layOut({ title: 'Responses received', here: '/received' }, content.text);
}

/** One response, in the words of its form. */
export function receivedOne({ reference, received, response }, { documents }) {
  const document = documents.get(response.form);
  const rows = answerRows(response.answers, document?.data);
  const list = html`<dl class="answers">${rows.map(
    ({ question, answers }) =>
      html`<div><dt>${question}</dt>${answers.map((answer) => html`<dd dir="auto">${answer}</dd>`)}</div>`,
  )}</dl>`;
  const content = html`<h1>${document?.title ?? response.form}</h1>
    <p>Received ${shown(received)}. Reference ${reference}. Edition ${response.edition}, in ${response.language}, ${response.status}.</p>
    ${demo}
    <h2>Answers</h2>
    ${rows.length > 0 ? list : html`<p>No question was answered.</p>`}
    <details><summary>As it was sent (JSON)</summary><pre tabindex="0">${JSON.stringify(response, null, 2)}</pre></details>
    <p><a href="/received">All responses</a></p>`;
  return layOut({ title: `Response ${reference}`, here: '/received' }, content.text);
}
