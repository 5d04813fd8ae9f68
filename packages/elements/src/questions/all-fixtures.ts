import { fixtures as checkboxes } from './checkboxes/fixtures.js';
import { fixtures as date } from './date/fixtures.js';
import { fixtures as email } from './email/fixtures.js';
import { fixtures as file } from './file/fixtures.js';
import { fixtures as nhsNumber } from './nhs-number/fixtures.js';
import { fixtures as number } from './number/fixtures.js';
import { fixtures as postcode } from './postcode/fixtures.js';
import { fixtures as radios } from './radios/fixtures.js';
import { fixtures as select } from './select/fixtures.js';
import { fixtures as signature } from './signature/fixtures.js';
import { fixtures as telephone } from './telephone/fixtures.js';
import { fixtures as text } from './text/fixtures.js';
import { fixtures as textarea } from './textarea/fixtures.js';
import { fixtures as yesNo } from './yes-no/fixtures.js';
import { fixtures as address } from './address/fixtures.js';
import { fixtures as combobox } from './combobox/fixtures.js';
import { fixtures as consent } from './consent/fixtures.js';
import { fixtures as matrix } from './matrix/fixtures.js';
import { fixtures as monthYear } from './month-year/fixtures.js';
import { fixtures as ranking } from './ranking/fixtures.js';
import { fixtures as repeat } from './repeat/fixtures.js';
import { fixtures as scale } from './scale/fixtures.js';
import { fixtures as time } from './time/fixtures.js';
import { fixtures as total } from './total/fixtures.js';
import { fixtures as display } from './display/fixtures.js';
import { fixtures as group } from './group/fixtures.js';
import type { LayoutFixture, QuestionFixture } from './fixture.js';

/** Every example of every question type. */
export const allFixtures: readonly QuestionFixture[] = [
  ...text,
  ...textarea,
  ...radios,
  ...yesNo,
  ...checkboxes,
  ...select,
  ...date,
  ...email,
  ...telephone,
  ...nhsNumber,
  ...postcode,
  ...number,
  ...time,
  ...scale,
  ...ranking,
  ...file,
  ...signature,
  ...monthYear,
  ...consent,
  ...combobox,
  ...address,
  ...matrix,
  ...repeat,
  ...total,
];

/** Every example of what has no answer of its own. */
export const layoutFixtures: readonly LayoutFixture[] = [...display, ...group];
