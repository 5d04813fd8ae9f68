import { ISO_DATE } from '../conditions.js';
import type { Condition } from '../generated/form-document.js';
import { datePattern } from './date-pattern.js';
import { not, present, type Written } from './places.js';

const ANSWERED: Written = { not: { enum: [null, '', []] } };
const BOUNDS = {
  '>': 'exclusiveMinimum',
  '<': 'exclusiveMaximum',
  '>=': 'minimum',
  '<=': 'maximum',
} as const;

/** A condition as a schema of the object from which `place` leads to the answer: `holds()` in JSON Schema's words. */
export function conditionSchema(condition: Condition, place: readonly string[]): Written {
  if (condition.operator === 'exists') {
    const exists = present(place, ANSWERED);
    return condition.answer === false ? not(exists) : exists;
  }
  const test = answerTest(condition);
  return test === false ? false : present(place, test);
}

/** What a condition comes to when its question never has an answer that could be read. */
export const withoutAnswer = ({ operator, answer }: Condition): boolean =>
  operator === 'exists' && answer === false;

function answerTest({ operator, answer }: Condition): Written {
  switch (operator) {
    case 'exists':
      return ANSWERED;
    case '=':
      return answer === '' ? false : { const: answer };
    case '!=':
      return { not: { enum: [null, '', [], ...(answer === '' ? [] : [answer])] } };
    case 'includes':
      return { type: 'array', contains: { const: answer } };
    default:
      if (typeof answer === 'number') return { type: 'number', [BOUNDS[operator]]: answer };
      if (typeof answer !== 'string' || !ISO_DATE.test(answer)) return false;
      return { type: 'string', pattern: datePattern(operator, answer) };
  }
}
