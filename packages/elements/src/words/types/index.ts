import { addressWords } from './address.js';
import { comboboxWords } from './combobox.js';
import { consentWords } from './consent.js';
import { fileWords } from './file.js';
import { matrixWords } from './matrix.js';
import { monthYearWords } from './month-year.js';
import { numberWords } from './number.js';
import { rankingWords } from './ranking.js';
import { scaleWords } from './scale.js';
import { signatureWords } from './signature.js';
import { timeWords } from './time.js';
import { totalWords } from './total.js';

/** What question types say of their own. An element carries those of the types it draws. */
export const typeWords = {
  ...addressWords,
  ...comboboxWords,
  ...consentWords,
  ...fileWords,
  ...matrixWords,
  ...monthYearWords,
  ...numberWords,
  ...rankingWords,
  ...scaleWords,
  ...signatureWords,
  ...timeWords,
  ...totalWords,
};

export type TypeWords = typeof typeWords;
