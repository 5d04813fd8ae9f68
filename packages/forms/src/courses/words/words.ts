import type { AccessFact } from '../data/course.js';

/** Words that depend on a number. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** `quiet-space` is "Quiet space": most facts are named by their words. */
const spelled = (facts: string): { readonly [fact: string]: string } =>
  Object.fromEntries(
    facts.split(' ').map((fact) => [fact, fact.charAt(0).toUpperCase() + fact.slice(1).replaceAll('-', ' ')]),
  );

/** Every word of a card. What stands in braces is put in. */
export const cardWords = {
  language: 'en-GB',
  direction: 'ltr',

  kinds: {
    course: 'Course',
    workshop: 'Workshop',
    'e-learning': 'E-learning',
    worksheet: 'Worksheet',
    podcast: 'Podcast',
  },
  modes: {
    onsite: 'In person',
    online: 'Online',
    blended: 'In person and online',
    'own-time': 'In your own time',
  },
  roles: {
    'lived-experience': 'lived experience',
    carer: 'experience as a carer',
    'peer-worker': 'peer worker',
    professional: 'professional experience',
    student: 'student',
  },
  access: {
    ...spelled(
      'step-free lift accessible-toilet changing-place blue-badge-parking hearing-loop bsl captions interpreter ' +
        'large-print easy-read quiet-space low-light breaks bring-someone camera-off assistance-dog',
    ),
    bsl: 'British Sign Language',
    'changing-place': 'Changing Places toilet',
    'blue-badge-parking': 'Blue Badge parking',
    'easy-read': 'Easy Read',
  } as { readonly [fact in AccessFact]: string },

  when: 'When',
  where: 'Where',
  audience: 'Who it is for',
  cost: 'Cost',
  free: 'Free',
  length: 'How long',
  languages: 'Taught in',
  contact: 'Questions',
  madeBy: { one: 'Made by', other: 'Made together by' },
  taughtBy: { one: 'Taught by', other: 'Taught together by' },
  accessTitle: 'Access',
  contentNote: 'Good to know',
  teaches: 'By the end you can:',
  more: 'More about this',
  expect: 'What to expect when you arrive',
  onlinePlace: 'Online',
  someone: 'Someone',

  fromTo: '{from} to {to}',
  dayTime: '{day}, {time}',
  midday: 'midday',
  midnight: 'midnight',
  sessions: { one: '{count} session from', other: '{count} sessions from' },
  until: 'to {day}',
  nextSession: 'Next session:',
  allDates: 'All dates',
  datesToFollow: 'Dates to follow',

  placesLeft: { one: '{count} place left', other: '{count} places left' },
  placesAvailable: 'Places available',
  full: 'Full',
  fullWaiting: 'Full – join the waiting list',
  opens: 'Ask for a place from {day}',
  cancelled: 'Cancelled',
  postponed: 'Put off until later',
  rescheduled: 'New date',
  movedOnline: 'Now online',

  askForPlace: 'Ask for a place',
  joinWaitingList: 'Join the waiting list',
  findOutMore: 'Find out more',
  start: 'Start',
  getWorksheet: 'Get the worksheet',
  listen: 'Listen',
  addToCalendar: 'Add to calendar',
} as const;

/** What the list says beside that. */
export const listWords = {
  loading: 'Getting the courses…',
  failed: 'The courses cannot be shown right now',
  failedHint: 'Try again later.',
  tryAgain: 'Try again',
  filters: 'Choose what you see',
  moreFilters: 'Place, topic, dates and access',
  search: 'Search for words',
  place: 'Place',
  anyPlace: 'Any place',
  topic: 'Topic',
  anyTopic: 'Any topic',
  kind: 'Kind',
  anyKind: 'Any kind',
  mode: 'How you take part',
  anyMode: 'Any way',
  from: 'From this day',
  to: 'Up to this day',
  needs: 'I need',
  clear: 'Clear the filters',
  showFiltered: 'Show these courses',
  countAll: { one: '{count} course', other: '{count} courses' },
  countSome: { one: '{count} course of {all}', other: '{count} courses of {all}' },
  none: 'No courses match',
  noneHint: 'Try fewer words, another place, or more days.',
  empty: 'There are no courses right now',
  emptyHint: 'New courses are added through the year.',
  showMore: { one: 'Show {count} more course', other: 'Show {count} more courses' },
  print: 'Print these courses',
  printed: 'Printed on {day}. Dates and places can change.',
} as const;

/** All of them. */
export const courseWords = { ...cardWords, ...listWords } as const;

type Loose<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends Plural
      ? Plural
      : Loose<Words[Key]>;
};
export type CourseWords = Loose<typeof courseWords>;
/** What a card can do with; a list has the others, too. */
export type SomeWords = Loose<typeof cardWords> & Partial<Loose<typeof listWords>>;
/** Keys of words that stand alone. */
export type CourseWordKey = {
  [Key in keyof CourseWords]: CourseWords[Key] extends string | Plural ? Key : never;
}[keyof CourseWords];
