import { createSession, type Session } from '@coform/engine';
import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import type { CoForm } from '../co-form.js';
import { allFixtures, layoutFixtures } from '../questions/all-fixtures.js';
import { fixtureDocument, layoutDocument, type QuestionFixture } from '../questions/fixture.js';
import { perform } from '../test-support/acts.js';
import { clearPage, formOn, press, rootOf } from '../test-support/form-page.js';
import { outlineOf } from '../test-support/outline.js';
import { visit } from '../test-support/visit-form.js';
import { allowed } from '../test-support/parity-allowed.js';
import { htmlContext } from './html-context.js';
import { renderHtml } from './render-html.js';
import { serialize } from './serialize.js';

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const long =
  'Donaudampfschifffahrtsgesellschaftskapitän wants a long question with many words in it, '.repeat(3);

/** Everything that a question can be like on a page without scripts. Turned off, it cannot be. */
const states: Readonly<Record<string, (fixture: QuestionFixture) => Promise<CoForm | undefined>>> = {
  empty: (fixture) => formOn(fixtureDocument(fixture)),
  filled: (fixture) => formOn(fixtureDocument(fixture), 'shadow', { answers: { asked: fixture.answer } }),
  'left empty where it must not be': async (fixture) => {
    const form = await formOn(fixtureDocument(fixture, { required: true }));
    await press(form, 'Continue');
    return form;
  },
  'with a mistake': async (fixture) => {
    if (!fixture.mistake) return undefined;
    const form = await formOn(fixtureDocument(fixture));
    await perform(form, 'asked', fixture.mistake.acts);
    await press(form, 'Continue');
    return form;
  },
  'not relevant': (fixture) =>
    formOn(fixtureDocument(fixture), 'shadow', { answers: { show: false, asked: fixture.answer } }),
  'with long words': (fixture) => {
    const schema = { ...fixture.schema, title: long, description: long };
    return formOn(fixtureDocument({ ...fixture, schema }), 'shadow', { answers: { asked: fixture.answer } });
  },
  'right to left': (fixture) =>
    formOn({ ...fixtureDocument(fixture), language: 'ur' }, 'shadow', { answers: { asked: fixture.answer } }),
};

/** The same page from the same progress, without a browser. */
function asHtml(form: CoForm): HTMLElement {
  const session = form.session!;
  const tried = session.getSnapshot().problems.length > 0;
  const prefix = /^co\d+/.exec(rootOf(form).querySelector('[data-page] [id]')?.id ?? 'co0')?.[0] ?? '';
  return parse(
    renderHtml(session.document, {
      action: '/form',
      prefix,
      progress: session.save(),
      ...(tried ? { issues: true } : {}),
    }),
  );
}

function expectSame(form: CoForm): void {
  const live = copyOf(rootOf(form));
  const html = asHtml(form);
  // What has just been said passes.
  live.querySelector('[data-announcer]')!.textContent = '';
  if (live.querySelector('.co-combobox')) html.dataset.search = '';
  for (const one of allowed) {
    const before = live.innerHTML + html.innerHTML;
    one.live?.(live);
    one.html?.(html);
    if (live.innerHTML + html.innerHTML !== before) needed.add(one.reason);
  }
  expect(outlineOf(html).join('\n')).to.equal(outlineOf(live).join('\n'));
}

/** A copy that can be changed, with what stands in its controls. */
function copyOf(root: ParentNode): HTMLElement {
  const copy = document.createElement('body');
  copy.append(...[...root.children].map((node) => node.cloneNode(true)));
  const controls = (node: ParentNode) => [
    ...node.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
  ];
  const given = controls(root);
  controls(copy).forEach((control, index) => {
    const from = given[index]!;
    if (control instanceof HTMLSelectElement)
      control.selectedIndex = (from as HTMLSelectElement).selectedIndex;
    else if (control.type !== 'file') {
      control.value = from.value;
      control.checked = (from as HTMLInputElement).checked;
    }
  });
  const boxes = root.querySelectorAll('textarea');
  copy.querySelectorAll('textarea').forEach((box, index) => (box.value = boxes[index]!.value));
  return copy;
}

const needed = new Set<string>();

describe('the live form and the same page without scripts', () => {
  afterEach(clearPage);
  for (const [state, arrange] of Object.entries(states)) {
    for (const fixture of allFixtures) {
      it(`mean the same: ${fixture.type} (${fixture.name}), ${state}`, async () => {
        const form = await arrange(fixture);
        if (!form) return;
        expectSame(form);
      });
    }
  }

  for (const fixture of layoutFixtures) {
    it(`mean the same: ${fixture.type} (${fixture.name})`, async () => {
      expectSame(await formOn(layoutDocument(fixture)));
    });
  }

  for (const at of ['tasks', 'check'] as const) {
    it(`mean the same: ${at === 'tasks' ? 'the list of tasks' : 'check your answers'}`, async () => {
      const answers = { wants: true, when: 'Tuesday', people: [{ name: 'Ada' }] };
      const form = await formOn({ ...visit, journey: 'task-list' }, 'shadow', { answers });
      form.session!.dispatch({ type: 'go', to: { at } });
      await form.updateComplete;
      expectSame(form);
    });
  }

  it('need every difference that they are allowed', () => {
    expect(allowed.map(({ reason }) => reason).filter((reason) => !needed.has(reason))).to.deep.equal([]);
  });
});

describe('a template drawn by lit and as text', () => {
  const sessions = (fixture: QuestionFixture): Record<string, Session> => {
    const wrong = createSession({ document: fixtureDocument(fixture, { required: true }) });
    wrong.dispatch({ type: 'continue' });
    const document_ = fixtureDocument(fixture);
    return {
      empty: createSession({ document: document_ }),
      filled: createSession({ document: document_, answers: { asked: fixture.answer } }),
      'in error': wrong,
    };
  };
  for (const fixture of allFixtures) {
    for (const [state, session] of Object.entries(sessions(fixture))) {
      for (const scripted of [true, false]) {
        it(`are the same nodes: ${fixture.type} (${fixture.name}), ${state}${scripted ? ', scripted' : ''}`, () => {
          const context = { ...htmlContext(session, session.getSnapshot(), { action: '' }), scripted };
          const item = session.getSnapshot().item('asked')!;
          const draw = () => context.type(item.item.type).draw(item, context, 0);
          const box = document.createElement('div');
          render(draw(), box);
          expect(outlineOf(parse(serialize(draw()))).join('\n')).to.equal(outlineOf(box).join('\n'));
        });
      }
    }
  }
});
