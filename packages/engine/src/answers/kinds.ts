import type { OutlineItem, QuestionType } from '@coform/format';
import { address } from './address.js';
import { checkboxes } from './checkboxes.js';
import { choice } from './choice.js';
import { date, monthYear } from './date.js';
import { file } from './file.js';
import type { Kind } from './kind.js';
import { nhsNumber } from './nhs-number.js';
import { number } from './number.js';
import { postcode } from './postcode.js';
import { ranking } from './ranking.js';
import { scale } from './scale.js';
import { text } from './text.js';
import { time } from './time.js';
import { yesNo } from './yes-no.js';

/** Without a prototype, since a document that nobody checked may name any type. */
const kinds: { readonly [Type in QuestionType]?: Kind } = {
  // @ts-expect-error: this sets the prototype, it is no question type.
  __proto__: null,
  radios: choice,
  select: choice,
  combobox: choice,
  checkboxes,
  'yes-no': yesNo,
  consent: yesNo,
  date,
  'month-year': monthYear,
  time,
  number,
  scale,
  address,
  signature: address,
  ranking,
  file,
  'nhs-number': nhsNumber,
  postcode,
};

/**
 * How a question's answers are read. Undefined for what nobody types: totals, and what has no answer of its own
 * (groups, repeats and displays).
 */
export const kindOf = ({ kind, type }: OutlineItem): Kind | undefined =>
  kind === 'question' && type !== 'total' ? (kinds[type] ?? text) : undefined;
