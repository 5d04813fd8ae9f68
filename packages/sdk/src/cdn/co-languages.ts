import { startLanguageChoice } from '@coform/elements/language-choice';

startLanguageChoice();
