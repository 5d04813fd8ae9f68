import type { IdentifierKind } from './redact/marks.js';

/** Words that the element adds to its form; a host gives others in `phrases`. */
export const feedbackWords = {
  about: 'This is about:',
  aboutEdition: 'edition {edition}',
  tellUs: 'Tell us what you think',
  takenOut: 'We took this out of your words, so that it is not sent:',
  takenOutReply: 'If you would like a reply, the form asks how to reach you.',
  from: '{what} ({kind}), from “{question}”',
  'nhs-number': 'NHS number',
  telephone: 'phone number',
  email: 'email address',
  postcode: 'postcode',
  round: 'This device goes around the table.',
  count: '{answered} of {people} people have answered.',
  fresh: 'Delete this answer and begin again',
  thanks: 'Thank you. Your answer has been sent.',
  reference: 'Your reference is {reference}.',
  gone: 'What you wrote is gone from this device. Pass it on to the next person.',
  next: 'I am the next person',
  everyone: 'Everyone has answered. Thank you.',
  nextTable: 'Begin with another table',
} as const satisfies { readonly [kind in IdentifierKind]: string } & { readonly [word: string]: string };

export type FeedbackWords = { readonly [word in keyof typeof feedbackWords]: string };

/** Puts values in the place of `{placeholders}`, once each, so that nothing a person typed is read as one. */
export const withValues = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
