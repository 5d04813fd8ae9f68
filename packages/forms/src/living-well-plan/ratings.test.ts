import { expect } from '@open-wc/testing';
import { chartView } from './chart-view.js';
import { dateWords } from './date-words.js';
import { planWords } from './plan-words.js';
import { ratedGoals } from './ratings.js';

const goals = [{ goal: 'Go to the shop by myself' }, { goal: 'Sleep' }];
const look = (goal: string, date: string | null, rating: number | null, note = '') => ({
  goal,
  ...(date === null ? {} : { date }),
  ...(rating === null ? {} : { rating }),
  ...(note ? { note } : {}),
});
const view = (progress: ReturnType<typeof look>[]) =>
  ratedGoals({ goals, progress }).map((goal) => chartView(goal, planWords, dateWords('en-GB')));

describe('goals over time', () => {
  it('stand in the order of their days, however they were written down', () => {
    const progress = [
      look('goal1', '2027-03-01', 5),
      look('goal1', null, 3),
      look('goal1', '2027-01-01', 2),
      look('goal2', '2027-02-01', 7),
    ];
    const rated = ratedGoals({ goals, progress });
    expect(rated.map(({ goal }) => goal)).to.deep.equal(['Go to the shop by myself', 'Sleep']);
    expect(rated[0]!.looks.map(({ rating }) => rating)).to.deep.equal([2, 5, 3]);
  });

  it('leave out what is no look at a goal', () => {
    const odd = [
      null,
      3,
      'goal1',
      { goal: 'goal1' },
      { goal: 'goal9', rating: 1 },
      { goal: 'goal1', rating: 11 },
    ];
    expect(ratedGoals({ goals, progress: odd })).to.deep.equal([]);
    expect(ratedGoals({ goals: 'none', progress: { goal: 'goal1', rating: 1 } })).to.deep.equal([]);
  });

  it('count from a goal without words, too', () => {
    expect(
      chartView(ratedGoals({ progress: [look('goal3', null, 4)] })[0]!, planWords, String).title,
    ).to.equal('Goal 3');
  });

  it('are drawn by the days between them', () => {
    const [shown] = view([
      look('goal1', '2027-01-01', 0),
      look('goal1', '2027-01-02', 5),
      look('goal1', '2027-01-11', 10),
    ]);
    expect(shown!.plot).to.deep.equal({
      line: 'M0 100L10 50L100 0',
      dots: 'M0 100h0M10 50h0M100 0h0',
      from: '1 Jan 2027',
      to: '11 Jan 2027',
    });
  });

  it('are drawn only where there is a line to draw', () => {
    expect(view([look('goal1', '2027-01-01', 4)])[0]!.plot).to.equal(undefined);
    expect(view([look('goal1', '2027-01-01', 4), look('goal1', '2027-01-01', 5)])[0]!.plot).to.equal(
      undefined,
    );
    expect(view([look('goal1', null, 4), look('goal1', null, 5)])[0]!.plot).to.equal(undefined);
  });

  it('are said in a sentence that blames nobody', () => {
    const said = (...ratings: (number | null)[]) =>
      view(ratings.map((rating, index) => look('goal1', `2027-01-0${index + 1}`, rating, 'A note')))[0]!
        .summary;
    expect(said(4)).to.equal('You have looked at this goal once. You were at 4 out of 10.');
    expect(said(2, 5)).to.contain('You went from 2 to 5 out of 10.');
    expect(said(2, 4, 2)).to.contain('You were at 2 out of 10, and are there now.');
    expect(said(5, 3)).to.match(/from 5 to 3 out of 10\. Going back a bit is part of it\.$/);
    expect(said(null)).to.equal('You have not used numbers for this goal. That is fine.');
  });
});
