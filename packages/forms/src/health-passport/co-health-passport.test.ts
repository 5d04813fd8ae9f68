import { expect } from '@open-wc/testing';
import './define.js';
import { CoHealthPassport } from './co-health-passport.js';
import { passportTypes } from './passport-types.js';

describe('the health passport', () => {
  let element: CoHealthPassport;
  beforeEach(async () => {
    element = new CoHealthPassport();
    element.setAttribute('no-history', '');
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
  });

  it('needs no more than its tag', () => {
    const tasks = [...element.shadowRoot!.querySelectorAll('.co-task__name')].map((node) =>
      node.textContent.trim(),
    );
    expect(tasks[0]).to.equal('My quick passport');
    expect(tasks).to.have.length(15);
    expect(element.shadowRoot!.querySelectorAll('button.co-task__name')).to.have.length(15);
  });

  it('carries exactly the question types that its document has', () => {
    const used = new Set([...element.session!.outline.items.values()].map(({ type }) => type));
    expect([...used].sort()).to.deep.equal(Object.keys(passportTypes).sort());
  });

  it('says once that no question has to be answered, and never beside one', async () => {
    expect(element.shadowRoot!.textContent).to.contain('You do not have to answer any question');
    for (const page of element.session!.outline.pages) {
      element.session!.dispatch({ type: 'go', to: { at: 'page', page: page.linkId } });
      await element.updateComplete;
      expect(element.shadowRoot!.textContent, page.linkId).to.not.contain('(optional)');
    }
  });

  it('passes every axe rule on every page', async function () {
    this.timeout(60_000);
    for (const page of element.session!.outline.pages) {
      element.session!.dispatch({ type: 'go', to: { at: 'page', page: page.linkId } });
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });

  it('marks the private list and leaves it out of what is sent', async () => {
    element.answers = { people: { doNotContact: [{ name: 'Keep Away' }] } };
    await element.updateComplete;
    expect(JSON.stringify(element.session!.save())).to.contain('Keep Away');
    expect(JSON.stringify(element.session!.response())).to.not.contain('Keep Away');
    element.session!.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.co-tag')?.textContent).to.equal('Private');
  });

  it('has crisis help on every page in the same place', async () => {
    for (const to of [{ at: 'tasks' }, { at: 'check' }, { at: 'page', page: 'quick-called-page' }] as const) {
      element.session!.dispatch({ type: 'go', to });
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.co-always')?.firstElementChild?.textContent).to.contain(
        'Get help now',
      );
    }
  });
});
