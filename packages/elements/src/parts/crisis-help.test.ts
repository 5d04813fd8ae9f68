import type { FormDocument, Trust } from '@coform/format';
import { expect } from '@open-wc/testing';
import { CoForm } from '../co-form.js';
import '../define.js';
import { handlePost, renderHtml } from '../html/index.js';

const question = (title: string) => ({ type: 'string', title, maxLength: 100 });
const form = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'two',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Two pages',
  data: { type: 'object', properties: { one: question('One?'), two: question('Two?') } },
  layout: [
    { linkId: 'first', type: 'page', title: 'First', items: [{ linkId: 'one', answer: '/one' }] },
    { linkId: 'second', type: 'page', title: 'Second', items: [{ linkId: 'two', answer: '/two' }] },
  ],
} as unknown as FormDocument;
const trust: Trust = {
  $schema: 'https://coform.dev/trust/1',
  name: 'Example Trust',
  crisis: [{ name: 'Our night line', phone: '0113 496 0711' }],
};

/** One press away: folded out by its own summary, which is seen, with a number to call behind it. */
function isInReach(root: ParentNode, what: string): void {
  const found = root.querySelectorAll('details.co-crisis');
  expect(found, what).to.have.length(1);
  expect(found[0]!.querySelector('summary')?.textContent, what).to.contain('Get help now');
  expect(found[0]!.textContent, what).to.contain('999');
  expect(found[0]!.closest('[hidden], [inert], dialog'), what).to.equal(null);
}

describe('crisis help', () => {
  let element: CoForm;
  const embed = async (given: unknown, facts?: Trust) => {
    element = new CoForm();
    element.setAttribute('no-history', '');
    element.monitoring = 'Nobody reads this.';
    element.send = () => Promise.resolve({ reference: 'V-1' });
    if (facts) element.trust = facts;
    element.document = given as FormDocument;
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
  };
  afterEach(() => {
    element.remove();
  });

  for (const journey of ['task-list', 'one-page-at-a-time', 'single-page'] as const)
    it(`is one press away on every page of a form, to the page that says it was sent: ${journey}`, async () => {
      await embed({ ...form, journey }, trust);
      const session = element.session!;
      for (const to of [
        { at: 'tasks' },
        { at: 'page', page: 'first' },
        { at: 'page', page: 'second' },
        { at: 'check' },
      ] as const) {
        if (to.at === 'tasks' && journey !== 'task-list') continue;
        session.dispatch({ type: 'go', to });
        await element.updateComplete;
        isInReach(element.shadowRoot!, to.at);
        expect(element.shadowRoot!.textContent).to.contain('Our night line');
      }
      session.dispatch({ type: 'submit' });
      for (let turn = 0; turn < 5; turn += 1) await element.updateComplete;
      expect(session.getSnapshot().place.at).to.equal('sent');
      isInReach(element.shadowRoot!, 'sent');
    });

  it('is there beside mistakes, and in place of a form that cannot be shown', async () => {
    await embed({ ...form, data: { ...form.data, required: ['one'] } });
    element.session!.dispatch({ type: 'continue' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[data-error-summary]')).to.not.equal(null);
    isInReach(element.shadowRoot!, 'mistakes');
    element.remove();
    await embed({ nothing: true }, trust);
    expect(element.shadowRoot!.textContent).to.contain('This form cannot be shown');
    isInReach(element.shadowRoot!, 'trouble');
    expect(element.shadowRoot!.textContent).to.contain('0113 496 0711');
  });

  it('says the national lines where the Trust gives none', async () => {
    await embed(form);
    expect(element.shadowRoot!.querySelector('.co-crisis')!.textContent).to.contain(
      'call 111 and choose option 2',
    );
  });

  it('is on every page without JavaScript, from the first to what was sent', async () => {
    const options = {
      action: '/two',
      trust,
      monitoring: 'Nobody reads this.',
      send: () => Promise.resolve({ reference: 'V-1' }),
    };
    const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    for (const page of ['tasks', 'first', 'second', 'check'])
      isInReach(parsed(renderHtml({ ...form, journey: 'task-list' }, { ...options, page })), page);
    isInReach(parsed(renderHtml(form, { ...options, page: 'first', issues: true })), 'mistakes');
    const check = parsed(renderHtml(form, { ...options, page: 'check' }));
    const { html, place } = await handlePost(form, new FormData(check.querySelector('form')!), options);
    expect(place.at).to.equal('sent');
    isInReach(parsed(html), 'sent');
    await embed(form);
  });
});
