import type { Catalogue } from './catalogue.js';
import type { TypeWords } from './types/index.js';

/**
 * Error messages: see {@link issueMessage} for the order in which a key is looked for. `{name}` and, at the start of a
 * sentence, `{Name}` are the question's shortName ("your date of birth"). Where it has none they are `yourAnswer`, and
 * `quoted` adds the question. `{question}` is the shortName or else the question itself, for wording that needs no
 * change either way. `{count}` is the limit of what is counted, `{limit}` any other limit.
 *
 * Wording follows the NHS service manual's templates: say what to do, never "please", "invalid" or "required".
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-message
 */
export const messagesEnGB = {
  yourAnswer: 'your answer',
  quoted: '{message}: {question}',
  '*.required': 'Enter {name}',
  '*.format': 'Enter {name} in the correct format',
  '*.pattern': 'Enter {name} in the correct format',
  '*.enum': 'Select {name} from the list',
  '*.maxLength': {
    one: '{Name} must be {count} character or less',
    other: '{Name} must be {count} characters or less',
  },
  // Never one: an answer of nothing is no answer.
  '*.minLength': '{Name} must be {count} characters or more',
  '*.minItems': 'Add at least {count} to {name}',
  '*.maxItems': 'Add {count} or fewer to {name}',
  '*.uniqueItems': 'Remove what is there twice: {question}',
  '*.other': 'Check {name}',
  'choice.required': 'Select {name}',
  'choice.minItems': 'Select at least {count} for {name}',
  'choice.maxItems': 'Select {count} or fewer for {name}',
  'yes-no.required': 'Select yes or no: {question}',
  'email.format': 'Enter an email address in the correct format, like name@example.com',
  'telephone.format': 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  'nhs-number.format': 'Enter an NHS number that has 10 numbers, like 999 000 0018',
  'date.missing': '{Name} must include {missing}',
  'date.not-real': '{Name} must be a real date',
  'date.year-digits': 'Year must include 4 numbers',
  'date.both': '{first} and {second}',
  'date.day': 'a day',
  'date.month': 'a month',
  'date.year': 'a year',
} as const satisfies Catalogue;

/** Keys of everything that can be said about a mistake. */
export type MessageKey = Extract<keyof typeof messagesEnGB | keyof TypeWords, `${string}.${string}`>;
