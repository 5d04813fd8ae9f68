import type { Condition } from './generated/form-document.js';

/** A full date as the `date` question answers it: the one text whose order means something. */
export const ISO_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Whether a question has an answer: empty text and empty lists are none. */
export const hasAnswer = (answer: unknown): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/**
 * Whether one condition of `enableWhen` holds. This is the only definition of the operators: the engine and the
 * published schema follow it.
 *
 * Without an answer every operator is false, `!=` too; only `exists` with `answer: false` is true. (FHIR leaves `!=`
 * open there. False keeps a follow-up question away until the question before it is answered.) `=` and `!=` compare
 * value and type. `> < >= <=` compare numbers with numbers and dates (`YYYY-MM-DD`) with dates; anything else is false.
 * `includes` asks whether a list holds the value.
 *
 * @param answer typed answer of the question; undefined when it has none or is not relevant
 * @see https://hl7.org/fhir/valueset-questionnaire-enable-operator.html
 * @example
 * import assert from 'node:assert/strict';
 * import { holds } from '@coform/format';
 * assert.equal(holds({ question: 'age', operator: '>=', answer: 18 }, 21), true);
 * assert.equal(holds({ question: 'age', operator: '!=', answer: 18 }, undefined), false);
 */
export function holds(condition: Condition, answer: unknown): boolean {
  const { operator, answer: wanted } = condition;
  if (operator === 'exists') return hasAnswer(answer) === (wanted !== false);
  if (!hasAnswer(answer)) return false;
  if (operator === '=') return answer === wanted;
  if (operator === '!=') return answer !== wanted;
  if (operator === 'includes') return Array.isArray(answer) && answer.includes(wanted);
  if (typeof answer === 'number' && typeof wanted === 'number') return compares(operator, answer, wanted);
  return isDate(answer) && isDate(wanted) && compares(operator, answer, wanted);
}

/**
 * Whether an entry's own conditions hold: all of them, or any where `enableBehavior` says so. An entry without
 * conditions is enabled. What it stands in must be asked separately.
 *
 * @param answerOf relevant answer of a question by linkId; inside a repeating group that of the same row
 * @example
 * import assert from 'node:assert/strict';
 * import { isEnabled } from '@coform/format';
 * const answers = new Map([['age', 21]]);
 * const item = { enableWhen: [{ question: 'age', operator: '>=', answer: 18 }], enableBehavior: 'all' };
 * assert.equal(isEnabled(item, (question) => answers.get(question)), true);
 */
export function isEnabled(
  entry: { readonly enableWhen: readonly Condition[]; readonly enableBehavior: 'all' | 'any' },
  answerOf: (question: string) => unknown,
): boolean {
  if (entry.enableWhen.length === 0) return true;
  const test = (condition: Condition): boolean => holds(condition, answerOf(condition.question));
  return entry.enableBehavior === 'any' ? entry.enableWhen.some(test) : entry.enableWhen.every(test);
}

const compares = (operator: Condition['operator'], a: number | string, b: number | string): boolean =>
  operator.startsWith('>')
    ? a > b || (operator === '>=' && a === b)
    : a < b || (operator === '<=' && a === b);

const isDate = (value: unknown): value is string => typeof value === 'string' && ISO_DATE.test(value);
