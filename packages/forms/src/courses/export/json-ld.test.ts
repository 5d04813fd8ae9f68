import { expect } from '@open-wc/testing';
import { examples, monday } from '../test-support/examples.js';
import { jsonLd } from './json-ld.js';
import { linkedList } from './linked-list.js';

const told = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, never>;

describe('courses for search engines', () => {
  it('are what schema.org calls them, with offsets and absolute addresses', () => {
    const data = told(
      jsonLd({ ...examples.sleep, url: '/sleep' }, { now: monday, base: 'https://a.example/x' }),
    );
    expect(data['@type']).to.equal('Course');
    expect(data.url).to.equal('https://a.example/sleep');
    const [run] = data.hasCourseInstance as unknown as Record<string, unknown>[];
    expect(run).to.include({
      '@type': 'CourseInstance',
      startDate: '2026-12-04T10:00:00+00:00',
      endDate: '2026-12-11T12:00:00+00:00',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      remainingAttendeeCapacity: 4,
    });
    expect(run?.offers).to.deep.include({ price: 0, priceCurrency: 'GBP' });
  });

  it('do not say what a tutor has lived through, and name nobody who is not named', () => {
    const data = JSON.stringify(jsonLd(examples.sleep, { now: monday }));
    expect(data).not.to.contain('lived');
    expect(data.match(/"Person"/g)).to.have.length(3);
  });

  it('are nothing where there is no date ahead', () => {
    expect(jsonLd(examples.over, { now: monday })).to.equal(undefined);
    expect(told(jsonLd(examples.lessons, { now: monday }))['@type']).to.equal('Course');
  });

  it('are a list where there are several', () => {
    const { numberOfItems } = told(
      linkedList([examples.sleep, examples.lessons, examples.over], { now: monday }),
    );
    expect(numberOfItems).to.equal(2);
  });
});
