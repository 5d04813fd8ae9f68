import { dateTime } from './date-time.js';
import { date } from './date.js';
import { email } from './email.js';
import { nhsNumber } from './nhs-number.js';
import { partialDate } from './partial-date.js';
import { time } from './time.js';
import { ukPostcode } from './uk-postcode.js';
import { ukTelephone } from './uk-telephone.js';
import { uri } from './uri.js';
import { uuid } from './uuid.js';

/** The formats that `compile` asserts, by name. Each gives true for a text that has the format; none throws. */
export const formats = {
  date,
  time,
  'date-time': dateTime,
  email,
  uri,
  uuid,
  'nhs-number': nhsNumber,
  'partial-date': partialDate,
  'uk-postcode': ukPostcode,
  'uk-telephone': ukTelephone,
} as const satisfies Record<string, (text: string) => boolean>;
