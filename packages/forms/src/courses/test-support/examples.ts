import type { Course } from '../data/course.js';

/** When the examples are looked at: a Monday in winter. */
export const monday = new Date('2026-11-23T09:00:00Z');

const library = {
  name: 'Westhaven Library',
  room: 'Garden Room',
  addressLocality: 'Westhaven',
  postalCode: 'ZZ1 1AA',
  access: ['step-free', 'hearing-loop'],
} as const;

/** Tests and stories go through these. */
export const examples = {
  sleep: {
    id: 'sleep',
    name: 'Sleep and worry',
    abstract: 'Why sleep goes wrong, and small things that bring it back.',
    about: ['Sleep'],
    audience: ['Anyone aged 18 or over'],
    coProducedBy: [{ name: 'Amara', role: 'lived-experience' }, { role: 'professional' }],
    coDeliveredBy: [
      { name: 'Amara', role: 'lived-experience' },
      { name: 'Jo', role: 'professional' },
    ],
    isAccessibleForFree: true,
    timeRequired: 'PT1H30M',
    access: ['breaks'],
    whatToExpect: ['Someone with a green lanyard meets you.'],
    studentWords: [{ text: 'Nobody told me to just relax.', name: 'A student' }],
    hasCourseInstance: [
      {
        id: 'winter',
        startDate: '2026-12-04T10:00',
        location: library,
        subEvent: [
          { startDate: '2026-12-04T10:00', endDate: '2026-12-04T12:00' },
          { startDate: '2026-12-11T10:00', endDate: '2026-12-11T12:00', eventStatus: 'cancelled' },
        ],
        remainingAttendeeCapacity: 4,
      },
    ],
  },
  full: {
    id: 'full',
    name: 'Understanding self-harm',
    kind: 'workshop',
    contentNote: 'We talk about self-harm.',
    access: ['bsl'],
    hasCourseInstance: [
      {
        startDate: '2026-12-09T13:00',
        endDate: '2026-12-09T16:00',
        courseMode: 'online',
        remainingAttendeeCapacity: 0,
        waitingList: true,
      },
    ],
  },
  lessons: { id: 'lessons', name: 'First steps', kind: 'e-learning', about: ['Sleep'], url: '/learn' },
  urdu: {
    id: 'urdu',
    name: 'اچھا محسوس کرنا',
    language: 'ur',
    inLanguage: ['ur', 'en'],
    hasCourseInstance: [{ startDate: '2026-12-18', location: { name: 'Moor View' } }],
  },
  over: {
    id: 'over',
    name: 'Relax in the summer',
    hasCourseInstance: [{ startDate: '2026-08-14T14:00', endDate: '2026-08-14T16:00' }],
  },
} as const satisfies { readonly [name: string]: Course };

export const allExamples: readonly Course[] = Object.values(examples);
