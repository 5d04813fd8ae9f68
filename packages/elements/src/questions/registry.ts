import { address } from './address/index.js';
import { checkboxes } from './checkboxes/index.js';
import { combobox } from './combobox/index.js';
import { consent } from './consent/index.js';
import { date } from './date/index.js';
import { display } from './display/index.js';
import { email } from './email/index.js';
import { file } from './file/index.js';
import { group } from './group/index.js';
import { monthYear } from './month-year/index.js';
import { nhsNumber } from './nhs-number/index.js';
import { number } from './number/index.js';
import { postcode } from './postcode/index.js';
import { drawn, type QuestionTypes } from './question-types.js';
import { radios } from './radios/index.js';
import { ranking } from './ranking/index.js';
import { repeatingGroup } from './repeat/index.js';
import { scale } from './scale/index.js';
import { select } from './select/index.js';
import { signature } from './signature/index.js';
import { telephone } from './telephone/index.js';
import { text } from './text/index.js';
import { textarea } from './textarea/index.js';
import { time } from './time/index.js';
import { yesNo } from './yes-no/index.js';

/** Every question type that a document can name; the others are drawn as a plain text box. */
export const allTypes: QuestionTypes = {
  text: drawn(text),
  textarea: drawn(textarea),
  radios: drawn(radios),
  checkboxes: drawn(checkboxes),
  select: drawn(select),
  'yes-no': drawn(yesNo),
  date: drawn(date),
  email: drawn(email),
  telephone: drawn(telephone),
  'nhs-number': drawn(nhsNumber),
  postcode: drawn(postcode),
  number: drawn(number),
  'month-year': drawn(monthYear),
  time: drawn(time),
  combobox: drawn(combobox),
  consent: drawn(consent),
  scale: drawn(scale),
  address: drawn(address),
  ranking: drawn(ranking),
  file: drawn(file),
  signature: drawn(signature),
  group: drawn(group),
  repeat: drawn(repeatingGroup),
  display: drawn(display),
};

/** Names of all types that are drawn by their own template. */
export const questionTypeNames: readonly string[] = Object.keys(allTypes);
