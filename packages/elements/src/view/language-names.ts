/** Languages whose names Chrome 156 has in English only. */
const ownNames: Readonly<Record<string, string>> = {
  cy: 'Cymraeg',
  ga: 'Gaeilge',
  gd: 'Gàidhlig',
  so: 'Soomaali',
};

/** The part of a tag that names a language: `en` of `en-GB-x-easyread`, `zh-Hans` whole, where the script matters. */
function plainTag(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script ? `${language}-${script}` : language;
}

/**
 * What readers of a language call it: "Cymraeg" for `cy`, and with `easyRead` around it for words in Easy Read. The tag
 * itself where the browser does not know the language.
 */
export function languageName(tag: string, easyRead: (language: string) => string): string {
  try {
    const plain = plainTag(tag);
    const names = new Intl.DisplayNames([plain], { type: 'language', fallback: 'none' });
    const name = ownNames[plain] ?? names.of(plain) ?? tag;
    const capital = name.slice(0, 1).toLocaleUpperCase(plain) + name.slice(1);
    return /-x-(.*-)?easyread\b/i.test(tag) ? easyRead(capital) : capital;
  } catch {
    return tag;
  }
}

/** The languages that a form has words in and the Trust offers; all of the form's where the Trust names none. */
export function offeredLanguages(
  { language, locales = [] }: { readonly language: string; readonly locales?: readonly string[] },
  offered: readonly string[] | undefined,
): readonly string[] {
  const all = [language, ...locales.filter((tag) => tag !== language)];
  const wanted = offered?.map((tag) => tag.toLowerCase());
  return wanted ? all.filter((tag) => tag === language || wanted.includes(tag.toLowerCase())) : all;
}
