import { expect } from '@open-wc/testing';
import type { FormDocument } from '@coform/format';
import { configure } from './configure.js';
import { embed, type Embedded, type EmbedOptions } from './embed.js';

const visit: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Ask for a visit (an example)',
  description: 'Sent to {trust.name}.',
  journey: 'task-list',
  data: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 50 } } },
};

let place: HTMLElement;
let form: Embedded | undefined;
const put = async (options: EmbedOptions) => {
  form = embed(place, options);
  await form.element.updateComplete;
  return form;
};
const thrown = (act: () => unknown): { code: string } => {
  try {
    act();
  } catch (fault) {
    return fault as { code: string };
  }
  throw new Error('nothing was thrown');
};

beforeEach(() => {
  place = document.createElement('div');
  place.id = 'place';
  document.body.append(place);
});
afterEach(() => {
  form?.remove();
  form = undefined;
  place.remove();
});

describe('embedding from code', () => {
  it('puts the form where it is told, by element or selector', async () => {
    const { element } = await put({ document: visit });
    expect(place.firstElementChild).to.equal(element);
    expect(element.shadowRoot!.textContent).to.contain(visit.title);
    form = embed('#place', { document: visit });
    expect(place.children).to.have.length(2);
    form.remove();
    expect(place.children).to.have.length(1);
    element.remove();
  });

  it('hands the response to onSubmit', async () => {
    const got: unknown[] = [];
    const { element, on } = await put({
      document: visit,
      answers: { name: 'Sam' },
      monitoring: 'Nobody reads this until Monday.',
      onSubmit: ({ answers }) => {
        got.push(answers);
        return Promise.resolve({ reference: 'V-1' });
      },
    });
    const references: unknown[] = [];
    on('co-submitted', ({ detail }) => references.push(detail.reference));
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    element.session!.dispatch({ type: 'submit' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(got).to.deep.equal([{ name: 'Sam' }]);
    expect(references).to.deep.equal(['V-1']);
  });

  it('is taken off the page by its signal', async () => {
    const ending = new AbortController();
    await put({ document: visit, signal: ending.signal });
    ending.abort();
    expect(place.children).to.have.length(0);
  });

  it('shows the Trust’s name where the form speaks of it, and leaves the sentence out without one', async () => {
    const { element } = await put({ document: visit });
    expect(element.shadowRoot!.textContent).to.not.contain('Sent to');
    element.remove();
    configure({ trust: { $schema: 'https://coform.dev/trust/1', name: 'Westhaven Trust (an example)' } });
    const { element: second } = await put({ document: visit });
    expect(second.shadowRoot!.textContent).to.contain('Sent to Westhaven Trust (an example).');
  });

  const wrong: readonly (readonly [string, () => unknown])[] = [
    ['no-target', () => embed('#nowhere', { document: visit })],
    ['no-document', () => embed(place, {})],
    ['two-documents', () => embed(place, { document: visit, src: '/a.json' })],
    [
      'two-ways-to-send',
      () => embed(place, { document: visit, submitTo: '/r', onSubmit: () => Promise.resolve(undefined) }),
    ],
    [
      'not-a-trust-file',
      () => {
        configure({ trust: { name: '' } as never });
      },
    ],
  ];
  for (const [code, act] of wrong) {
    it(`throws at once, with a code, for ${code}`, () => {
      expect(thrown(act).code).to.equal(code);
      expect(place.children).to.have.length(0);
    });
  }
});
