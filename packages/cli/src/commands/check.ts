import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkDocument, checkLocales, checkTrust, type Finding, type FormDocument } from '@coform/format';
import { exitCodes, type Command, type Output } from '../command.js';
import { oneFile, readJson } from '../read-json.js';

/**
 * `coform check FILE`: every rule of the format, each finding with its place and what to do. A `locales/` folder beside
 * the document is checked with it. Findings that are warnings leave the exit code 0.
 */
export const check: Command = async (files, { json }, output) => {
  const file = oneFile(files, 'check');
  const findings = await findingsOf(file);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) output.out(JSON.stringify({ file, ok: errors === 0, findings }, null, 2));
  else print(file, findings, errors, output);
  return errors === 0 ? exitCodes.fine : exitCodes.fallsShort;
};

async function findingsOf(file: string): Promise<Finding[]> {
  const read = await readJson(file);
  if ('fault' in read) return [notJson(read.fault)];
  const { content } = read;
  if (isTrust(content)) return checkTrust(content);
  const findings = checkDocument(content);
  // Words can only be compared with a document that is one.
  if (findings.some(({ code }) => code === 'meta-schema')) return findings;
  const { locales, faults } = await readLocales(path.join(path.dirname(file), 'locales'));
  return [...findings, ...faults, ...checkLocales(content as FormDocument, locales)];
}

const isTrust = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  '$schema' in content &&
  content.$schema === 'https://coform.dev/trust/1';

const notJson = (fault: string, path = ''): Finding => ({
  code: 'not-json',
  severity: 'error',
  path,
  message: `The file is not JSON: ${fault}. Mend the file at that place.`,
});

async function readLocales(folder: string): Promise<{ locales: unknown[]; faults: Finding[] }> {
  const names = await readdir(folder).catch(() => []);
  const locales: unknown[] = [];
  const faults: Finding[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.json')).sort()) {
    const read = await readJson(path.join(folder, name));
    if ('fault' in read) faults.push(notJson(read.fault, `locales/${name}`));
    else locales.push(read.content);
  }
  return { locales, faults };
}

function print(file: string, findings: readonly Finding[], errors: number, output: Output): void {
  for (const { severity, path: place, message, code } of findings) {
    output.out(`${severity}  ${place || '(root)'}  ${message}  [${code}]`);
  }
  const warnings = findings.length - errors;
  output.out(
    findings.length === 0
      ? `${file}: nothing to mend.`
      : `${file}: ${errors} to mend, ${warnings} to consider.`,
  );
}
