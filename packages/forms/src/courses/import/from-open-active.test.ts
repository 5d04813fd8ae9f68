import { expect } from '@open-wc/testing';
import { coursesFromOpenActive } from './from-open-active.js';

const item = (data: object, state = 'updated') => ({ state, kind: 'CourseInstance', id: 1, data });
const walk = {
  type: 'CourseInstance',
  identifier: 'walk-1',
  instanceOfCourse: {
    type: 'Course',
    identifier: 'walk',
    name: 'Walk and talk',
    description: 'A slow walk.',
  },
  startDate: '2026-12-04T11:00:00+00:00',
  endDate: '2026-12-04T12:30:00+00:00',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  activity: [{ type: 'Concept', prefLabel: 'Walking' }],
  leader: [{ type: 'Person', name: 'Dev', email: 'dev@example.org' }],
  offers: [{ type: 'Offer', price: 0, url: 'https://book.example/walk' }],
  ageRange: { type: 'QuantitativeValue', minValue: 18 },
  accessibilityInformation: 'The path is flat.',
  attendeeInstructions: 'Meet by the bridge.',
  remainingAttendeeCapacity: 4,
  location: { name: 'Blue Bridge', address: { addressLocality: 'Westhaven', postalCode: 'ZZ1 1AA' } },
};

describe('courses of an OpenActive feed', () => {
  it('makes the items of one course its runs, and passes deleted ones over', () => {
    const { courses, issues } = coursesFromOpenActive({
      items: [
        item(walk),
        item({
          ...walk,
          identifier: 'walk-2',
          startDate: '2027-01-05T11:00:00Z',
          eventStatus: 'EventCancelled',
        }),
        item({}, 'deleted'),
      ],
    });
    expect(issues).to.deep.equal([]);
    expect(courses).to.have.length(1);
    const [course] = courses;
    expect(course).to.deep.include({
      id: 'walk',
      name: 'Walk and talk',
      abstract: 'A slow walk.',
      about: ['Walking'],
      audience: ['Anyone aged 18 or over'],
      isAccessibleForFree: true,
      coDeliveredBy: [{ name: 'Dev' }],
      whatToExpect: ['Meet by the bridge.'],
    });
    expect(course?.hasCourseInstance?.map(({ id, eventStatus }) => [id, eventStatus])).to.deep.equal([
      ['walk-1', undefined],
      ['walk-2', 'cancelled'],
    ]);
    expect(course?.hasCourseInstance?.[0]).to.deep.include({
      courseMode: 'onsite',
      remainingAttendeeCapacity: 4,
      bookingUrl: 'https://book.example/walk',
      location: { name: 'Blue Bridge', addressLocality: 'Westhaven', postalCode: 'ZZ1 1AA' },
    });
    expect(JSON.stringify(courses), 'no contact of a person').not.to.contain('dev@example.org');
  });

  it('says what a course costs in words', () => {
    const [course] = coursesFromOpenActive([{ ...walk, offers: [{ price: 5 }, { price: 2.5 }] }]).courses;
    expect(course?.price).to.equal('£5.00 or £2.50');
    expect(course).not.to.have.property('isAccessibleForFree');
  });

  const faults = [
    ['not-a-course', { type: 'ScheduledSession', name: 'Swim' }, 'type'],
    ['no-name', { type: 'CourseInstance', startDate: '2026-12-04' }, 'name'],
    ['bad-value', { ...walk, startDate: 'soon' }, 'startDate'],
    ['not-a-course', null, 'type'],
  ] as const;
  for (const [code, data, column] of faults) {
    it(`tells which item has ${code}, and what to do`, () => {
      const [first] = coursesFromOpenActive([walk, data]).issues;
      expect(first).to.include({ code, row: 2, column });
      expect(first?.message).to.match(/\. (Give|Send) /);
    });
  }
});
