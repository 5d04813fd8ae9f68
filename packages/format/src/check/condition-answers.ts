import { ISO_DATE } from '../conditions.js';
import type { Condition } from '../generated/form-document.js';
import type { OutlineItem } from '../outline.js';
import { isArraySchema, schemaType } from '../schema/types.js';
import { conditionsOf } from './condition-questions.js';
import type { Rule } from './context.js';
import type { Finding } from './finding.js';

/** A condition's operator suits the question, and its answer is one that the question can have. */
export const conditionAnswers: Rule = function* (context) {
  for (const { entry, condition, path, question } of conditionsOf(context)) {
    const fault = question?.item && faultOf(condition, question.item);
    if (!fault) continue;
    const { code, at, says } = fault;
    const message = `A condition of \`${entry.linkId}\` ${says}`;
    yield { code, severity: 'error', path: `${path}/${at}`, linkId: entry.linkId, message } satisfies Finding;
  }
};

interface Fault {
  readonly code: string;
  readonly at: 'operator' | 'answer';
  readonly says: string;
}

function faultOf({ question, operator, answer }: Condition, item: OutlineItem): Fault | undefined {
  const mismatch = (at: Fault['at'], says: string): Fault => ({ code: 'operator-mismatch', at, says });
  if (operator === 'exists') {
    if (typeof answer === 'boolean') return undefined;
    return mismatch(
      'answer',
      `asks whether \`${question}\` has an answer, but not with true or false. Set \`answer\` to one of them.`,
    );
  }
  const answers = answersOf(item);
  if (!answers.operators.includes(operator)) {
    return mismatch(
      'operator',
      `compares \`${question}\` by \`${operator}\`, but that is ${answers.called}. Use ${answers.operators.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  if (answers.type !== undefined && typeof answer !== answers.type) {
    return mismatch(
      'answer',
      `compares \`${question}\` with ${JSON.stringify(answer)}, but its answer is ${answers.called}. Give an answer of type ${answers.type}.`,
    );
  }
  if (answers.date && !ISO_DATE.test(String(answer))) {
    return mismatch(
      'answer',
      `compares the date \`${question}\` with ${JSON.stringify(answer)}. Write the date as YYYY-MM-DD.`,
    );
  }
  if (item.options && !item.options.some(({ value }) => value === answer)) {
    const values = item.options.map(({ value }) => JSON.stringify(value)).slice(0, 20);
    return {
      code: 'unknown-option',
      at: 'answer',
      says: `compares \`${question}\` with ${JSON.stringify(answer)}, which is none of its options. Use one of ${values.join(', ')}.`,
    };
  }
  return undefined;
}

interface Answers {
  readonly called: string;
  readonly operators: readonly Condition['operator'][];
  readonly type?: 'string' | 'number' | 'boolean';
  readonly date?: boolean;
}

function answersOf(item: OutlineItem): Answers {
  const { schema = {}, options } = item;
  if (isArraySchema(schema)) {
    return item.kind === 'repeat' || !options
      ? { called: 'a list of rows', operators: ['exists'] }
      : { called: 'a list', operators: ['exists', 'includes'] };
  }
  const type = schemaType(schema);
  if (type === 'object') return { called: 'several answers in one', operators: ['exists'] };
  const ordered = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;
  if (type === 'number' || type === 'integer')
    return { called: 'a number', operators: ordered, type: 'number' };
  if (type === 'string' && schema.format === 'date')
    return { called: 'a date', operators: ordered, type: 'string', date: true };
  const operators = ['exists', '=', '!='] as const;
  if (type === 'boolean') return { called: 'yes or no (true or false)', operators, type: 'boolean' };
  return type === 'string' && !options
    ? { called: 'text', operators, type: 'string' }
    : { called: options ? 'a choice' : 'of no one type', operators };
}
