import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import { CoLivingWellPlan } from './co-living-well-plan.js';
import { planTypes } from './plan-types.js';

const progress = [
  { goal: 'goal1', date: '2027-01-01', rating: 2 },
  { goal: 'goal1', date: '2027-02-01', rating: 5, note: 'A friend came along' },
];

describe('the living well plan', () => {
  let element: CoLivingWellPlan;
  beforeEach(async () => {
    element = new CoLivingWellPlan();
    element.setAttribute('no-history', '');
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => {
    element.remove();
  });
  const find = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  const words = (node: Element | null) => node?.textContent.replaceAll(/\s+/g, ' ').trim();
  const fill = async (answers: CoLivingWellPlan['answers']) => {
    element.answers = answers;
    await element.updateComplete;
  };

  it('carries exactly the question types that its document has', () => {
    const used = new Set([...element.session!.outline.items.values()].map(({ type }) => type));
    expect([...used].sort()).to.deep.equal(Object.keys(planTypes).sort());
  });

  it('says what will be seen here before there is anything to see', () => {
    expect(words(find('[data-goals]'))).to.contain('When you add a check-in, you can see here');
    expect(find('svg')).to.equal(null);
  });

  it('shows each goal as a line, a sentence and a table', async () => {
    await fill({ goals: [{ goal: 'Go to the shop' }], progress });
    const section = find('[data-goals] .co-rated');
    expect(words(section)).to.contain('Goal 1: Go to the shop');
    expect(words(section)).to.contain('You went from 2 to 5 out of 10.');
    expect([...section!.querySelectorAll('tbody tr')].map(words)).to.deep.equal([
      '1 Jan 2027 2',
      '1 Feb 2027 5 A friend came along',
    ]);
    const line = section!.querySelector('.co-chart__line')!.getBoundingClientRect();
    expect(line.width).to.be.greaterThan(200);
    expect(section!.querySelector('[aria-hidden] table')).to.equal(null);
  });

  it('begins a check-in with the day it is, in a row of its own, and goes on with the goal', async () => {
    await fill({ goals: [{ goal: 'Go to the shop' }], progress });
    find('[data-action="check-in"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    const saved = element.answers.progress as { date?: string; rating?: number }[];
    expect(saved).to.have.length(3);
    expect(saved[2]!.date).to.equal(today.join('-'));
    expect(saved[1]!.rating).to.equal(5);
    const focused = element.shadowRoot!.activeElement as HTMLInputElement;
    expect(focused.type).to.equal('radio');
    expect(focused.value).to.equal('goal1');
  });

  it('says so when there is no more room for a check-in', async () => {
    await fill({ progress: Array.from({ length: 30 }, () => progress[0]!) });
    expect(find('[data-action="check-in"]')).to.equal(null);
    expect(words(find('[data-goals]'))).to.contain('room for no more check-ins');
  });

  it('has its goals on paper as on the screen, and never both at once', async () => {
    await fill({ progress });
    const printed = [...element.shadowRoot!.querySelectorAll('.co-print .co-rated')];
    expect(printed).to.have.length(1);
    expect(getComputedStyle(printed[0]!.closest('.co-print')!).display).to.equal('none');
  });

  it('passes every axe rule, empty and with goals', async () => {
    await expect(element).to.be.accessible();
    await fill({ goals: [{ goal: 'Go to the shop' }], progress });
    await expect(element).to.be.accessible();
  });

  it('speaks other words where a host gives them', async () => {
    element.phrases = { title: 'Sut mae fy nodau' };
    await element.updateComplete;
    expect(words(find('[data-goals] h3, [data-goals] h2'))).to.equal('Sut mae fy nodau');
  });
});
