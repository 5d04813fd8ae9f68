import type { InterfaceWords } from './interface-words.js';

/**
 * Error messages by question type and keyword: `<type>.<keyword>`, then `*.<keyword>`. `{name}` is the question's
 * shortName ("your date of birth"); the `.label` variants are used where a question has none.
 *
 * Wording follows the NHS service manual's templates: say what to do, never "please", "invalid" or "required".
 *
 * @see https://service-manual.nhs.uk/design-system/components/error-message
 */
export const messagesEnGB = {
  '*.required': 'Enter {name}',
  '*.required.label': 'Answer this question: {label}',
  '*.type': 'Enter {name} in the way the hint shows',
  '*.type.label': 'Answer in another way: {label}',
  '*.format': 'Enter {name} in the correct format',
  '*.format.label': 'Check how you wrote your answer to: {label}',
  '*.pattern': 'Enter {name} in the correct format',
  '*.pattern.label': 'Check how you wrote your answer to: {label}',
  '*.maxLength': '{Name} must be {limit} characters or less',
  '*.maxLength.label': 'Your answer must be {limit} characters or less: {label}',
  '*.minLength': '{Name} must be {limit} characters or more',
  '*.minLength.label': 'Your answer must be {limit} characters or more: {label}',
  '*.minimum': '{Name} must be {limit} or more',
  '*.minimum.label': 'Your answer must be {limit} or more: {label}',
  '*.maximum': '{Name} must be {limit} or less',
  '*.maximum.label': 'Your answer must be {limit} or less: {label}',
  '*.multipleOf': '{Name} must be a whole number of {limit}s',
  '*.multipleOf.label': 'Your answer must be a whole number of {limit}s: {label}',
  '*.minItems': 'Add at least {limit} to {name}',
  '*.minItems.label': 'Add at least {limit}: {label}',
  '*.maxItems': 'Add {limit} or fewer to {name}',
  '*.maxItems.label': 'Add {limit} or fewer: {label}',
  '*.other': 'Check {name}',
  '*.other.label': 'Check your answer to: {label}',
  'radios.required': 'Select {name}',
  'radios.required.label': 'Select an answer: {label}',
  'select.required': 'Select {name}',
  'select.required.label': 'Select an answer: {label}',
  'checkboxes.required': 'Select {name}',
  'checkboxes.required.label': 'Select at least one answer: {label}',
  'checkboxes.minItems': 'Select at least {limit} for {name}',
  'checkboxes.minItems.label': 'Select at least {limit}: {label}',
  'checkboxes.maxItems': 'Select {limit} or fewer for {name}',
  'checkboxes.maxItems.label': 'Select {limit} or fewer: {label}',
  'yes-no.required': 'Select yes or no for {name}',
  'yes-no.required.label': 'Select yes or no: {label}',
  'consent.required': 'Select the box if you agree',
  'scale.required': 'Select {name}',
  'scale.required.label': 'Select an answer: {label}',
  'time.format': 'Enter a time like 9:30am or 21:30',
  'email.format': 'Enter an email address in the correct format, like name@example.com',
  'telephone.format': 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  'nhs-number.format': 'Enter an NHS number that has 10 numbers, like 999 000 0018',
  'postcode.format': 'Enter a full UK postcode, like AA3 1AB',
  'number.type': '{Name} must be a number, like 12',
  'number.type.label': 'Your answer must be a number, like 12: {label}',
  'date.missing': '{Name} must include {missing}',
  'date.missing.label': 'The date must include {missing}: {label}',
  'date.not-real': '{Name} must be a real date',
  'date.not-real.label': 'The date must be a real date: {label}',
  'date.year-digits': 'Year must include 4 numbers',
  'date.part.day': 'a day',
  'date.part.month': 'a month',
  'date.part.year': 'a year',
  'date.part.join': '{first} and {second}',
} as const satisfies InterfaceWords;

export type MessageKey = keyof typeof messagesEnGB;
