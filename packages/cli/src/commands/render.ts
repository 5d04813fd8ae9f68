import path from 'node:path';
import { renderHtml } from '@coform/elements/html';
import { checkDocument, outline, type Finding, type FormDocument, type Locale } from '@coform/format';
import { exitCodes, UsageError, type Command } from '../command.js';
import { oneFile, readJson } from '../read-json.js';

type Fault = Pick<Finding, 'path' | 'message' | 'code'>;

/**
 * `coform render FILE`: one page of the form as plain HTML that works without JavaScript, as a server would give it:
 * `--page` names another than the first, `--answers` a JSON file to fill it in with, `--action` where it is posted to,
 * `--language` a file in `locales/`.
 */
export const render: Command = async (files, { json, page, answers, action = '', language }, output) => {
  const file = oneFile(files, 'render');
  const read = await readJson(file);
  const faults: readonly Fault[] =
    'fault' in read
      ? [{ code: 'not-json', path: '', message: `The file is not JSON: ${read.fault}.` }]
      : checkDocument(read.content).filter(({ severity }) => severity === 'error');
  if ('fault' in read || faults.length > 0) {
    if (json) output.out(JSON.stringify({ file, ok: false, findings: faults }, null, 2));
    else
      for (const fault of faults)
        output.error(`${fault.path || '(root)'}  ${fault.message}  [${fault.code}]`);
    return exitCodes.fallsShort;
  }
  const document = read.content as FormDocument;
  checkPage(document, page);
  const html = renderHtml(document, {
    action,
    ...(page ? { page } : {}),
    ...(answers ? { answers: await readAnswers(answers) } : {}),
    ...(language ? { language, locales: [await readLocale(file, language)], machineDrafts: true } : {}),
  });
  output.out(json ? JSON.stringify({ file, ok: true, html }, null, 2) : html);
  return exitCodes.fine;
};

/** @throws {UsageError} for a page that the form does not have */
function checkPage(document: FormDocument, page: string | undefined): void {
  const { journey, pages } = outline(document);
  const known = [
    ...pages.map(({ linkId }) => linkId),
    'check',
    ...(journey === 'task-list' ? ['tasks'] : []),
  ];
  if (page !== undefined && !known.includes(page))
    throw new UsageError(`There is no page "${page}". The form has: ${known.join(', ')}.`);
}

async function readAnswers(file: string): Promise<Record<string, never>> {
  const read = await readJson(file);
  if ('fault' in read) throw new UsageError(`${file} is not JSON: ${read.fault}.`);
  const { content } = read;
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new UsageError(`${file} holds no answers. Give a JSON object, as a response has in "answers".`);
  return content as Record<string, never>;
}

async function readLocale(file: string, language: string): Promise<Locale> {
  if (!/^[A-Za-z0-9-]{2,60}$/.test(language)) throw new UsageError(`"${language}" is no language tag.`);
  const read = await readJson(path.join(path.dirname(file), 'locales', `${language}.json`));
  if ('fault' in read) throw new UsageError(`locales/${language}.json is not JSON: ${read.fault}.`);
  return read.content as Locale;
}
