import type { OutlineItem, QuestionType } from '@coform/format';
import { address } from './address.js';
import { checkboxes } from './checkboxes.js';
import { choice } from './choice.js';
import { date } from './date.js';
import type { Kind } from './kind.js';
import { monthYear } from './month-year.js';
import { nhsNumber } from './nhs-number.js';
import { number } from './number.js';
import { postcode } from './postcode.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { time } from './time.js';
import { yesNo } from './yes-no.js';

const kinds = new Map<QuestionType, Kind>([
  ['radios', choice],
  ['select', choice],
  ['checkboxes', checkboxes],
  ['yes-no', yesNo],
  ['consent', yesNo],
  ['date', date],
  ['month-year', monthYear],
  ['time', time],
  ['number', number],
  ['scale', scale],
  ['address', address],
  ['nhs-number', nhsNumber],
  ['postcode', postcode],
]);

/** How a question's answers are read. Undefined for what has no answer of its own: groups, repeats and displays. */
export const kindOf = ({ kind, type }: OutlineItem): Kind | undefined =>
  kind === 'question' ? (kinds.get(type) ?? text) : undefined;
