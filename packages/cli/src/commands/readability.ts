import path from 'node:path';
import { checkDocument, checkLocales, type Finding, type FormDocument, type Locale } from '@coform/format';
import {
  readability as measure,
  ReadabilityError,
  type Measure,
  type Readability,
} from '@coform/format/readability';
import { exitCodes, UsageError, type Command, type Output } from '../command.js';
import { oneFile, readJson } from '../read-json.js';

/**
 * `coform readability FILE`: the reading age of a form's words by two formulas, with every long sentence and hard word.
 * `--language en-GB-x-easyread` measures the words of that file in `locales/` instead. Ends with 1 above `--limit`.
 */
export const readability: Command = async (files, { json, limit, language }, output) => {
  const file = oneFile(files, 'readability');
  const years = yearsOf(limit);
  const { document, locale, faults } = await read(file, language);
  if (!document || faults.length > 0) {
    if (json) output.out(JSON.stringify({ file, ok: false, findings: faults }, null, 2));
    else
      for (const { path: place, message, code } of faults)
        output.error(`${place || '(root)'}  ${message}  [${code}]`);
    return exitCodes.fallsShort;
  }
  const result = measured(document, years, locale);
  if (json) output.out(JSON.stringify({ file, language: language ?? document.language, ...result }, null, 2));
  else print(file, result, output);
  return result.ok ? exitCodes.fine : exitCodes.fallsShort;
};

function yearsOf(limit: string | undefined): number {
  const years = Number(limit ?? 11);
  if (years >= 5 && years <= 25) return years;
  throw new UsageError(`"--limit ${limit ?? ''}" is no reading age. Give years from 5 to 25.`);
}

interface Source {
  readonly document?: FormDocument;
  readonly locale?: Locale;
  readonly faults: readonly Pick<Finding, 'path' | 'message' | 'code'>[];
}

async function read(file: string, language: string | undefined): Promise<Source> {
  const form = await readJson(file);
  if ('fault' in form) return notJson(form.fault);
  const faults = errorsOf(checkDocument(form.content));
  const document = form.content as FormDocument;
  if (faults.length > 0 || language === undefined) return { document, faults };
  if (!/^[A-Za-z0-9-]{2,60}$/.test(language)) throw new UsageError(`"${language}" is no language tag.`);
  const words = await readJson(path.join(path.dirname(file), 'locales', `${language}.json`));
  if ('fault' in words) return notJson(words.fault);
  // A word that is missing does no harm here: the document's own is measured in its place.
  const unfit = checkLocales(document, [words.content]).filter(({ code }) => code === 'meta-schema');
  return { document, locale: words.content as Locale, faults: unfit };
}

const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

const notJson = (fault: string): Source => ({
  faults: [
    { code: 'not-json', path: '', message: `The file is not JSON: ${fault}. Mend the file at that place.` },
  ],
});

function measured(document: FormDocument, limit: number, locale: Locale | undefined): Readability {
  try {
    return measure(document, { limit, ...(locale && { locale }) });
  } catch (error) {
    if (error instanceof ReadabilityError) throw new UsageError(error.message);
    throw error;
  }
}

function print(file: string, result: Readability, output: Output): void {
  const out = (text: string): void => {
    output.out(text);
  };
  const { all, sentences, pages, longSentences, hardSentences, hardWords, limit, ok } = result;
  const line = (name: string, { readingAge, fleschKincaid, colemanLiau, words }: Measure): void => {
    out(
      `  ${name.padEnd(28)} ${readingAge.toFixed(1).padStart(5)}   Flesch–Kincaid ${grade(fleschKincaid)}, Coleman–Liau ${grade(colemanLiau)}, ${words} words`,
    );
  };
  out('Reading age in years; the formulas give school grades, which are 5 years less.');
  line('all words', all);
  line('whole sentences only', sentences);
  for (const page of pages.filter(({ readingAge }) => readingAge > limit)) line(`page ${page.linkId}`, page);
  for (const { path: place, words, sentence } of longSentences)
    out(`long       ${place}  ${words} words: ${sentence}`);
  for (const { path: place, sentence } of hardSentences) out(`hard       ${place}  ${sentence}`);
  for (const { word, syllables, places } of hardWords)
    out(`hard word  ${word}, ${syllables} syllables: ${places.map(({ path: place }) => place).join(' ')}`);
  out(`${file}: ${ok ? `fine for a reading age of ${limit}` : `harder than a reading age of ${limit}`}.`);
}

const grade = (value: number): string => value.toFixed(1);
