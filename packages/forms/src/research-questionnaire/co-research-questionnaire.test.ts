import { expect } from '@open-wc/testing';
import { formDocument } from './generated/document.js';
import './define.js';
import { CoResearchQuestionnaire } from './co-research-questionnaire.js';
import { researchWords } from './research-words.js';
import { studyFacts } from './study-facts.js';

describe('the research questionnaire', () => {
  let element: CoResearchQuestionnaire;
  beforeEach(async () => {
    element = new CoResearchQuestionnaire();
    element.setAttribute('no-history', '');
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
  });
  const text = () => element.shadowRoot!.querySelector('form')!.textContent.replaceAll(/\s+/g, ' ');
  const find = <Node extends HTMLElement>(selector: string) =>
    element.shadowRoot!.querySelector<Node>(selector);
  const go = async (page: string) => {
    element.session!.dispatch({ type: 'go', to: { at: 'page', page } });
    await element.updateComplete;
  };
  const agreed = async () => {
    element.answers = { agree: true };
    await element.updateComplete;
  };

  it('says who read the questions first, and on the first page alone', async () => {
    expect(text()).to.contain('Read before you by: Service user reference group (an example), August 2026.');
    await agreed();
    await go('sleep');
    expect(text()).to.not.contain('Read before you');
  });

  it('has a way to pause or stop on every page of questions up to the wellbeing check, and on none after', async () => {
    await agreed();
    const { pages } = element.session!.getSnapshot();
    const end = pages.indexOf('wellbeing-page');
    expect(end).to.be.greaterThan(3);
    for (const [index, page] of pages.entries()) {
      await go(page);
      expect(find('.co-pause') !== null, page).to.equal(index > 0 && index < end);
    }
  });

  it('goes to the wellbeing check when somebody stops, with every answer kept', async () => {
    element.answers = { agree: true, sleep: { hours: 5 } };
    await element.updateComplete;
    await go('sleep');
    find<HTMLButtonElement>('[data-action="stop-here"]')!.click();
    await element.updateComplete;
    expect(element.session!.getSnapshot().place).to.deep.equal({ at: 'page', page: 'wellbeing-page' });
    expect(element.answers).to.deep.equal({ agree: true, sleep: { hours: 5 } });
  });

  it('has nothing to stop for who takes no part', async () => {
    element.answers = { agree: false };
    await element.updateComplete;
    await go('no-thanks');
    expect(find('.co-pause')).to.equal(null);
  });

  it('takes a study of one’s own, and adds nothing that its document does not say', async () => {
    element.document = {
      ...formDocument,
      'x-stop-to': undefined,
      'x-reviewed-by': 'nobody',
    };
    await element.updateComplete;
    expect(text()).to.not.contain('Read before you');
    await agreed();
    await go('sleep');
    expect(find('.co-pause')).to.equal(null);
  });

  it('speaks other words where a host gives them', async () => {
    element.phrases = { pause: 'Oedi neu stopio' };
    await agreed();
    await go('sleep');
    expect(find('.co-pause summary')!.textContent).to.contain('Oedi neu stopio');
    expect(find('.co-pause')!.textContent).to.contain(researchWords.anyTime);
  });

  it('passes every axe rule while somebody may pause', async () => {
    await agreed();
    await go('sleep');
    find<HTMLDetailsElement>('.co-pause')!.open = true;
    await expect(element).to.be.accessible();
  });
});

describe('what a study says about itself', () => {
  it('is read from its annotations, whatever shape they have', () => {
    const facts = (more: object) => studyFacts({ ...formDocument, 'x-stop-to': 7, ...more });
    expect(facts({ 'x-reviewed-by': null })).to.deep.equal({ stopTo: undefined, reviewedBy: undefined });
    expect(facts({ 'x-reviewed-by': { group: 'Us' } }).reviewedBy).to.deep.equal({
      group: 'Us',
      date: '',
      words: '',
    });
    expect(studyFacts(formDocument).stopTo).to.equal('wellbeing-page');
  });
});
