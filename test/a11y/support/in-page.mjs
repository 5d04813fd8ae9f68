// Runs in the page: draws every example of a question type in one state, and asks axe about each.
import '../../../packages/elements/dist/define.js';
import { allFixtures, layoutFixtures } from '../../../packages/elements/dist/questions/all-fixtures.js';
import {
  fixtureDocument,
  layoutDocument,
  urduOf,
} from '../../../packages/elements/dist/questions/fixture.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const long =
  'Donaudampfschifffahrtsgesellschaftskapitän asks in more words than anybody expects of one question. '.repeat(
    3,
  );

/** How a form is drawn in each state; `required` leaves the question empty where it must not be. */
export const states = {
  empty: () => ({ answers: { show: true } }),
  filled: ({ answer }) => ({ answers: { show: true, asked: answer } }),
  error: () => ({ answers: { show: true }, required: true }),
  disabled: ({ answer }) => ({ answers: { show: true, asked: answer }, disabled: true }),
  'not relevant': () => ({ answers: { show: false } }),
  'long text': ({ answer }) => ({ answers: { show: true, asked: answer }, words: long }),
  'right to left': ({ answer }) => ({ answers: { show: true, asked: answer }, language: 'ur' }),
};

const draw = (fixture, state) =>
  place(documentOf(fixture, state), { ...state, locales: state.language ? urduOf(fixture) : [] });

function documentOf(fixture, { required = false, words, language = 'en-GB' }) {
  if (fixture.item?.type) return { ...layoutDocument(fixture), language };
  const schema = words ? { ...fixture.schema, title: words, description: words } : fixture.schema;
  const given = fixtureDocument({ ...fixture, schema }, { required });
  // Where the fixture has no words of its own, English stands for those that are read from right to left.
  return fixture.urdu ? given : { ...given, language };
}

async function place(given, { answers, required = false, disabled = false, locales = [] }) {
  const form = document.createElement('co-form');
  form.setAttribute('no-history', '');
  form.toggleAttribute('disabled', disabled);
  if (locales.length > 0) Object.assign(form, { locales, language: locales[0].language });
  form.document = given;
  form.answers = answers;
  document.querySelector('#form').replaceChildren(form);
  await form.updateComplete;
  if (required) form.session.dispatch({ type: 'continue' });
  await form.updateComplete;
  return form;
}

/** What axe finds in one state, a line for each node; and how many controls it had before it, so that none is passed by. */
export async function check(state) {
  const found = [];
  let controls = 0;
  for (const fixture of [...allFixtures, ...layoutFixtures]) {
    const form = await draw(fixture, states[state](fixture));
    controls += form.shadowRoot.querySelectorAll(
      '[data-key="asked"], [data-behaves="asked"], [id$="-asked-group"]',
    ).length;
    const { violations } = await globalThis.axe.run(document, { runOnly: tags });
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${fixture.type} (${fixture.name}): ${id} ${target.join(' ')} ${failureSummary}`);
  }
  return { found, controls, fixtures: allFixtures.length };
}

/** What each example asks, and the message when it is left empty. */
export const list = () =>
  allFixtures.map(({ type, name, schema, requiredMessage }, index) => ({
    index,
    name: `${type} (${name})`,
    title: schema.title,
    description: schema.description ?? '',
    message: requiredMessage,
  }));

export async function drawOne(index, state) {
  await draw(allFixtures[index], states[state](allFixtures[index]));
}

/** Everything of the form that can be pressed, with the height of what is pressed: a control with its label, or itself. */
export function targets() {
  const root = document.querySelector('co-form').shadowRoot;
  const isShown = (node) => node.checkVisibility() && node.getBoundingClientRect().width > 1;
  return [...root.querySelectorAll('input, select, textarea, button, summary, [role="option"]')]
    .filter(isShown)
    .map((node) => {
      const boxes = [node, ...(/radio|checkbox/.test(node.type) ? node.labels : [])];
      const edges = boxes.map((one) => one.getBoundingClientRect());
      const height =
        Math.max(...edges.map(({ bottom }) => bottom)) - Math.min(...edges.map(({ top }) => top));
      return {
        what: `${node.localName}.${node.className} ${node.type ?? ''}`,
        height: Math.round(height * 10) / 10,
      };
    });
}
