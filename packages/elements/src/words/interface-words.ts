import type { Catalogue } from './catalogue.js';
import { firstPageWords } from './first-page-words.js';
import type { TypeWords } from './types/index.js';

export type InterfaceWords = Catalogue;

/**
 * Every word of the interface that does not come from a form document, in plain English and British spelling: no
 * "please", no "invalid", no blame. What only one question type says stands in `types/`.
 */
export const enGB = {
  ...firstPageWords,
  errorPrefix: 'Error:',
  back: 'Back',
  titleErrorPrefix: 'Error: ',
  day: 'Day',
  month: 'Month',
  year: 'Year',
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
  revealed: { one: '{count} more question below.', other: '{count} more questions below.' },
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
  troubleTitle: 'This form cannot be shown',
  troubleConnection: 'The form did not arrive. Check your connection and try again.',
  troubleCode: 'For who looks after this page: {code}',
  printedOn: 'Printed on {date}',
} as const satisfies Catalogue;

/** Keys of words: of the interface itself and of question types. Keys with a dot are messages. */
export type WordKey = keyof typeof enGB | Exclude<keyof TypeWords, `${string}.${string}`>;
