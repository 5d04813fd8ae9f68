import { valueAt, type SentAnswers } from './response.js';

/** Where each form asks whether anything may be written down. */
const QUESTIONS: { readonly [form: string]: string } = {
  'carer-prompt': '/consent/record',
  'carer-record': '/before/agrees',
};

/** What somebody said to being recorded as a carer: only `yes` is a yes. */
export type Agreement = 'yes' | 'no' | 'ask-first' | 'not-asked';

export function agreementOf({ form, answers }: SentAnswers): Agreement {
  const pointer = Object.hasOwn(QUESTIONS, form) ? QUESTIONS[form] : undefined;
  const said = pointer === undefined ? undefined : valueAt(answers, pointer);
  if (said === 'yes' || said === 'no') return said;
  return said === 'ask-me' || said === 'later' ? 'ask-first' : 'not-asked';
}
