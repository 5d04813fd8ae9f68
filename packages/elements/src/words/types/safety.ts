import type { Catalogue } from '../catalogue.js';

/** What stands on a screen that others can see or use: leaving fast, and the question whether anybody is there. */
export const safetyWords = {
  hidePage: 'Hide this page',
  hidePageText:
    'To leave fast, choose “Hide this page” or press Shift 3 times. Your answers here are deleted.',
  hidePresses: {
    one: 'Press Shift {count} more time to hide this page.',
    other: 'Press Shift {count} more times to hide this page.',
  },
  hideStopped: 'This page stays open.',
  idleAsk: {
    one: 'Are you still there? To keep your answers private, this page will delete them in {count} minute.',
    other:
      'Are you still there? To keep your answers private, this page will delete them in {count} minutes.',
  },
  idleStay: 'Yes, I am still here',
  idleKept: 'Your answers are still here.',
  idleGone:
    'Your answers are deleted to keep them private, because nobody was here for a while. You can start again.',
} as const satisfies Catalogue;
