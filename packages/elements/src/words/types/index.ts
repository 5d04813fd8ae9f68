import { addressWords } from './address.js';
import { comboboxWords } from './combobox.js';
import { consentWords } from './consent.js';
import { fileWords } from './file.js';
import { languageWords } from './languages.js';
import { matrixWords } from './matrix.js';
import { monthYearWords } from './month-year.js';
import { numberWords } from './number.js';
import { plainWords } from './plain.js';
import { rankingWords } from './ranking.js';
import { safetyWords } from './safety.js';
import { scaleWords } from './scale.js';
import { signatureWords } from './signature.js';
import { timeWords } from './time.js';
import { totalWords } from './total.js';

/** What question types, and parts that few pages have, say of their own. A page carries those of what it has. */
export const typeWords = {
  ...addressWords,
  ...comboboxWords,
  ...consentWords,
  ...fileWords,
  ...languageWords,
  ...matrixWords,
  ...monthYearWords,
  ...numberWords,
  ...plainWords,
  ...rankingWords,
  ...safetyWords,
  ...scaleWords,
  ...signatureWords,
  ...timeWords,
  ...totalWords,
};

export type TypeWords = typeof typeWords;
