import { readFile } from 'node:fs/promises';
import { UsageError } from './command.js';

/** A file that was read: its content, or where its JSON breaks off. */
export type ReadJson = { readonly content: unknown } | { readonly fault: string };

/** @throws {UsageError} when the file cannot be read at all */
export async function readJson(file: string): Promise<ReadJson> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new UsageError(`${file} cannot be read (${code}). Check the name.`);
  }
  try {
    return { content: JSON.parse(text) as unknown };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The one file a command works on. */
export function oneFile(files: readonly string[], command: string): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError(`"coform ${command}" takes one file.`);
  return file;
}
