import type { Phrase } from './talk.js';

export type Light = 'red' | 'amber' | 'green';

/** One line of the short views. */
export interface Entry {
  readonly light: Light;
  readonly word: Phrase;
  /** linkIds of the questions that it shows. */
  readonly of: readonly string[];
  /** `first`: only the first of them that has an answer. `together`: all on one line. */
  readonly how?: 'first' | 'together';
  /** Also in the 10-second view and on the wallet card; others are in the summary alone. */
  readonly soon?: true;
}

const entry = (light: Light, word: Phrase, of: readonly string[], more: Partial<Entry> = {}): Entry => ({
  light,
  word,
  of,
  ...more,
});
const soon = { soon: true } as const;

/** What somebody who has never met the person reads first. A test holds the linkIds to the form's document. */
export const order: readonly Entry[] = [
  entry('red', 'mustKnow', ['quick-must-know'], soon),
  entry('red', 'allergies', ['treatment-allergies', 'treatment-allergy'], { ...soon, how: 'first' }),
  entry('red', 'stop', ['crisis-word'], soon),
  entry('red', 'contact', ['quick-contact-name', 'quick-contact-relationship', 'quick-contact-phone'], {
    ...soon,
    how: 'together',
  }),
  entry('red', 'interpreter', ['about-interpreter', 'about-interpreter-needs'], soon),
  entry('red', 'plans', ['treatment-plans', 'treatment-plans-where', 'crisis-plan-where']),
  entry('red', 'notAsk', ['not-repeat-topics']),
  entry('amber', 'talking', ['quick-talking', 'communication-more'], soon),
  entry('amber', 'distress', ['quick-distress', 'crisis-more'], soon),
  entry('amber', 'worse', ['crisis-worse', 'crisis-worse-own'], soon),
  entry('amber', 'doNot', ['important-do-not'], soon),
  entry('amber', 'do', ['important-do']),
  entry('amber', 'adjust', ['changes-before', 'changes-place', 'changes-during', 'changes-more']),
  entry('amber', 'language', ['about-language']),
  entry('amber', 'yesNo', ['communication-yes-no']),
  entry('amber', 'pain', ['communication-pain-own']),
  entry('amber', 'triggers', ['well-triggers', 'well-triggers-own']),
  entry('amber', 'signs', ['well-signs', 'well-help']),
  entry('amber', 'place', ['crisis-place']),
  entry('amber', 'formats', ['communication-formats']),
  entry('amber', 'senses', ['everyday-senses', 'everyday-senses-own']),
  entry('amber', 'health', ['everyday-conditions', 'everyday-pain', 'everyday-aids']),
  entry('amber', 'eating', ['everyday-eating']),
  entry('green', 'comfort', ['likes-comfort'], soon),
  entry('green', 'likes', ['likes-likes'], soon),
  entry('green', 'dislikes', ['likes-dislikes'], soon),
  entry('green', 'interests', ['likes-interests']),
  entry('green', 'talk', ['likes-talk']),
  entry('green', 'matters', ['important-matters', 'important-matters-own']),
];

/** Who the person is, for staff who must be sure. Not on a card that can be lost. */
export const details = ['about-name', 'about-birth-date', 'about-nhs-number'];
/** The name to call, and who filled the passport in: above and below the lights. */
export const called = 'quick-called';
export const helpers = [
  'author-who',
  'author-helper-name',
  'author-helper-relationship',
  'author-helper-contact',
];
