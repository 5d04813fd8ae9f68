import type { ItemState, Json } from '@coform/engine';
import { partialDate } from '../words/formats.js';
import type { ViewContext } from './context.js';

/**
 * An answer as a reader sees it on check-your-answers and in print: one line for each choice. Empty when there is no
 * answer. What was typed but is no answer (31 June) is given as typed, since it is what the person said.
 */
export function answerWords(state: ItemState, context: ViewContext): string[] {
  const { item, answer, viewValue } = state;
  if (answer === undefined) return typed(viewValue);
  const { words, say } = context;
  if (Array.isArray(answer)) return answer.map((value) => words.option(item.linkId, optionValue(value)));
  switch (item.type) {
    case 'yes-no':
    case 'consent': {
      const own = words.of(item.linkId, `option.${plain(answer)}`);
      return [own ?? say(answer === true ? 'yes' : 'no')];
    }
    case 'date':
    case 'month-year':
      return [partialDate(plain(answer), words.language, say('months'))];
    case 'nhs-number':
      return [plain(answer).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')];
    default:
      return [
        item.options || item.type === 'scale'
          ? words.option(item.linkId, optionValue(answer))
          : plain(answer),
      ];
  }
}

/** An answer that is one value, as text. */
const plain = (answer: Json): string =>
  typeof answer === 'object' ? JSON.stringify(answer) : String(answer);

const optionValue = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

function typed(viewValue: ItemState['viewValue']): string[] {
  if (typeof viewValue === 'string') return viewValue.trim() ? [viewValue] : [];
  const parts = Object.values(viewValue).filter(Boolean);
  return parts.length > 0 ? [parts.join(' ')] : [];
}
