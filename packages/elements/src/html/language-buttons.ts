import { languageName } from '../view/language-names.js';
import type { ViewContext } from '../view/context.js';
import { escaped } from './escape.js';
import type { LanguageChoice } from './html-options.js';
import { control } from './names.js';

/**
 * The choice of languages on a page without a script: each button posts what was entered to the page in that language,
 * which asks for nothing else and so stays where it is.
 */
export function languageButtons(
  { say, language: now = '' }: Pick<ViewContext, 'say' | 'language'>,
  languages: readonly LanguageChoice[],
): string {
  const buttons = languages.map(({ language, action, name }) => {
    const words = name ?? languageName(language, (own) => say('easyRead', { language: own }));
    const current = language.toLowerCase() === now.toLowerCase() ? ' aria-current="true"' : '';
    return `<button class="co-link-button" type="submit" lang="${escaped(language)}" name="${control.act}" value="[&quot;stay&quot;]" formaction="${escaped(action)}"${current}>${escaped(words)}</button>`;
  });
  return `<div class="co-languages" role="group" aria-label="${escaped(say('chooseLanguage'))}">${buttons.join('')}</div>`;
}
