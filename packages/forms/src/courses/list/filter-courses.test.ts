import { expect } from '@open-wc/testing';
import type { Course } from '../data/course.js';
import { allExamples, monday } from '../test-support/examples.js';
import { filterFrom, withFilter } from './filter-address.js';
import { filterCourses } from './filter-courses.js';
import { noFilter } from './filter.js';

const ids = (courses: readonly Course[]) => courses.map(({ id }) => id);

describe('the courses that somebody looks for', () => {
  it('are the soonest first, then those without a date, and none that is over', () => {
    expect(ids(filterCourses(allExamples, {}, monday))).to.deep.equal(['sleep', 'full', 'urdu', 'lessons']);
  });

  const cases = [
    [{ q: 'WORRY sleep' }, ['sleep']],
    [{ place: 'Westhaven' }, ['sleep']],
    [{ place: 'Online' }, ['full']],
    [{ topic: 'Sleep' }, ['sleep', 'lessons']],
    [{ kind: 'workshop' }, ['full']],
    [{ mode: 'own-time' }, ['lessons']],
    [{ from: '2026-12-05', to: '2026-12-10' }, ['full']],
    [{ to: '2026-12-05', from: '2026-12-10' }, ['full']],
    [{ from: '2026-12-05' }, ['full', 'urdu']],
    [{ need: ['step-free', 'breaks'] }, ['sleep']],
    [{ need: ['bsl'], place: 'Westhaven' }, []],
    [{ q: '.*' }, []],
  ] as const;
  for (const [filter, found] of cases)
    it(`are ${found.join(', ') || 'none'} for ${JSON.stringify(filter)}`, () => {
      expect(ids(filterCourses(allExamples, filter, monday))).to.deep.equal(found);
    });

  it('leave by themselves when their last minute has gone', () => {
    const at = (time: string) => ids(filterCourses(allExamples, { kind: 'workshop' }, new Date(time)));
    expect(at('2026-12-09T15:59:00Z')).to.deep.equal(['full']);
    expect(at('2026-12-09T16:00:00Z')).to.deep.equal([]);
  });

  it('stay in sight where a date cannot be read', () => {
    expect(
      filterCourses([{ name: 'a', hasCourseInstance: [{ startDate: 'soon' }] }], {}, monday),
    ).to.have.length(1);
  });

  it('can be named in an address, which keeps what else stands there', () => {
    const filter = { ...noFilter, place: 'Moor & Dale', need: ['bsl', 'breaks'] };
    const address = withFilter('https://a.example/?ref=1&q=old', filter);
    expect(address).to.equal('https://a.example/?ref=1&place=Moor+%26+Dale&need=bsl&need=breaks');
    expect(filterFrom(new URL(address).search)).to.deep.equal(filter);
  });
});
