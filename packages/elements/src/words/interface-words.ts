import type { Catalogue } from './catalogue.js';
import type { TypeWords } from './types/index.js';

export type InterfaceWords = Catalogue;

/**
 * Every word of the interface that does not come from a form document, in plain English and British spelling: no
 * "please", no "invalid", no blame. What only one question type says stands in `types/`.
 */
export const enGB = {
  continue: 'Continue',
  back: 'Back',
  optional: '(optional)',
  problemTitle: 'There is a problem',
  errorPrefix: 'Error:',
  titleErrorPrefix: 'Error: ',
  whyWeAsk: 'Why we ask this',
  yes: 'Yes',
  no: 'No',
  or: 'or',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  /**
   * The names of the months, with spaces between, where browsers do not have them: Chrome 156 knows none in Welsh and
   * Somali, and writes "2015 M03 9" in Punjabi. Empty in a language whose dates `Intl` writes.
   */
  months: '',
  choose: 'Choose an option',
  add: 'Add another',
  remove: 'Remove',
  undo: 'Undo',
  row: 'Item',
  rowNumber: '{row} {number}',
  rowAdded: '{row} added.',
  rowRemoved: '{row} removed.',
  rowPutBack: '{row} put back.',
  rowsFull: 'You have added as many as this form can hold.',
  private: 'Private',
  privateText: 'This stays out of prints and is not sent, unless you choose to include it.',
  revealed: { one: '{count} more question below.', other: '{count} more questions below.' },
  charactersLeft: {
    one: 'You have {count} character remaining',
    other: 'You have {count} characters remaining',
  },
  charactersOver: {
    one: 'You have {count} character too many',
    other: 'You have {count} characters too many',
  },
  charactersLimit: 'You can enter up to {count} characters',
  statusNotStarted: 'Not yet started',
  statusInProgress: 'In progress',
  statusDone: 'Completed',
  statusCannotStart: 'Cannot start yet',
  statusProblem: 'There is a problem',
  tasksDone: {
    one: 'You have completed {done} of {count} section.',
    other: 'You have completed {done} of {count} sections.',
  },
  check: 'Check your answers',
  checkText: 'You can change any answer before you go on.',
  checkPrivate: 'Include my private answers in what is sent',
  change: 'Change',
  notProvided: 'Not provided',
  send: 'Send my answers',
  sendingNow: 'Sending your answers …',
  sendFailed:
    'Your answers were not sent. Nothing is lost: everything you entered is still here. Check your connection and try again.',
  sendRefused:
    'Your answers were not sent. Nothing is lost: everything you entered is still here. The service could not accept them. You can try again, print them or save a copy.',
  tryAgain: 'Try again',
  sentTitle: 'Your answers have been sent',
  reference: 'Your reference is {reference}',
  keepText: 'Your answers are only on this page. Print them or save a copy before you close it.',
  print: 'Print my answers',
  saveFile: 'Save a copy to a file',
  saveFileText: 'Anyone who can open the file can read your answers. Do not save it on a shared computer.',
  openFile: 'Open a saved copy',
  openFileText: 'Choose a file that you saved from this form before.',
  openedFile: 'Your saved answers are back.',
  openRefused: 'This file does not hold answers to this form. Choose a file that you saved from this form.',
  saved: 'Saved a copy.',
  startAgain: 'Delete my answers and start again',
  startAgainAsk: 'Are you sure? This deletes everything you entered on this page.',
  startAgainYes: 'Yes, delete my answers',
  startAgainNo: 'No, keep my answers',
  started: 'Your answers are deleted. You can start again.',
  machineDraft: 'A computer translated some of these words. No person has checked them yet.',
  crisis: 'Get help now',
  crisisText: 'Nobody reads this form while you fill it in. If you need help now, use one of these.',
  crisisEmergency: 'Call 999 or go to A&E if someone may be seriously hurt or their life is at risk.',
  crisisUrgent:
    'For urgent mental health help in England, call 111 and choose option 2. It is free, day and night.',
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
  troubleTitle: 'This form cannot be shown',
  troubleText: 'There is a fault in how this form was set up. It is not because of anything you did.',
  troubleConnection: 'The form did not arrive. Check your connection and try again.',
  troubleCode: 'For who looks after this page: {code}',
  printedOn: 'Printed on {date}',
} as const satisfies Catalogue;

/** Keys of words: of the interface itself and of question types. Keys with a dot are messages. */
export type WordKey = keyof typeof enGB | Exclude<keyof TypeWords, `${string}.${string}`>;
