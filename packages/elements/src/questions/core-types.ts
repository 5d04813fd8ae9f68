import { address } from './address/index.js';
import { checkboxes } from './checkboxes/index.js';
import { consent } from './consent/index.js';
import { date } from './date/index.js';
import { display } from './display/index.js';
import { email } from './email/index.js';
import { group } from './group/index.js';
import { monthYear } from './month-year/index.js';
import { nhsNumber } from './nhs-number/index.js';
import { number } from './number/index.js';
import { postcode } from './postcode/index.js';
import { radios } from './radios/index.js';
import { repeatingGroup } from './repeat/index.js';
import { scale } from './scale/index.js';
import { select } from './select/index.js';
import { telephone } from './telephone/index.js';
import { text } from './text/index.js';
import { textarea } from './textarea/index.js';
import { time } from './time/index.js';
import { yesNo } from './yes-no/index.js';
import { drawn, type QuestionTypes } from './question-types.js';

/** The question types that nearly every form has. */
export const coreTypes: QuestionTypes = {
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
  consent: drawn(consent),
  scale: drawn(scale),
  address: drawn(address),
  group: drawn(group),
  repeat: drawn(repeatingGroup),
  display: drawn(display),
};
