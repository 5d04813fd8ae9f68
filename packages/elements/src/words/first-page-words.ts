import type { Catalogue } from './catalogue.js';

/** The part of {@link enGB} that a form's first page may show: all that an element carries which opens forms later. */
export const firstPageWords = {
  continue: 'Continue',
  optional: '(optional)',
  problemTitle: 'There is a problem',
  whyWeAsk: 'Why we ask this',
  yes: 'Yes',
  no: 'No',
  or: 'or',
  /**
   * The names of the months, with spaces between, where browsers do not have them: Chrome 156 knows none in Welsh and
   * Somali, and writes "2015 M03 9" in Punjabi. Empty in a language whose dates `Intl` writes.
   */
  months: '',
  private: 'Private',
  privateText: 'This stays out of prints and is not sent, unless you choose to include it.',
  charactersLeft: {
    one: 'You have {count} character remaining',
    other: 'You have {count} characters remaining',
  },
  charactersOver: {
    one: 'You have {count} character too many',
    other: 'You have {count} characters too many',
  },
  charactersLimit: 'You can enter up to {count} characters',
  crisis: 'Get help now',
  crisisText: 'Nobody reads this form while you fill it in. If you need help now, use one of these.',
  crisisEmergency: 'Call 999 or go to A&E if someone may be seriously hurt or their life is at risk.',
  crisisUrgent:
    'Do you need urgent mental health help? In England, call 111 and choose option 2. It is free, day and night.',
  about: 'About this form',
  aboutEdition: 'Edition {edition}',
  aboutStatusDraft: 'This form is a draft. It is still being made.',
  aboutStatusTrial: 'This form is being tried out.',
  aboutStatusPublished: 'This form is published.',
  aboutStatusRetired: 'This form is no longer in use.',
  aboutExample:
    'The people, sessions and decisions below are invented. They show what this record looks like.',
  aboutMadeBy: 'Who made it',
  aboutPeople: '{role} ({count})',
  aboutSessions: 'How it was made',
  aboutDecisions: 'What people said and what happened',
  aboutSaid: 'You said',
  aboutDid: 'We did',
  outcomeChanged: 'Changed',
  outcomeKept: 'Kept as it was',
  outcomeNotNow: 'Not now',
  outcomeNotPossible: 'Not possible',
  loading: 'Getting the form …',
  troubleText: 'There is a fault in how this form was set up. It is not because of anything you did.',
} as const satisfies Catalogue;
