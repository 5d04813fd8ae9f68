import type { Catalogue } from '../catalogue.js';

/** What the choice of languages says beside their own names. */
export const languageWords = {
  chooseLanguage: 'Choose a language',
  easyRead: '{language}: Easy Read',
} as const satisfies Catalogue;
