/** Puts values into the `{placeholders}` of a word; an unknown placeholder becomes nothing. */
export function fill(word: string, values: Readonly<Record<string, string | number>> = {}): string {
  return word.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : '',
  );
}

/** First letter in upper case, as at the start of a sentence. */
export function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
