// Follows a tutorial as its reader does: saves its files, makes its changes, runs its commands.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../../../packages/cli/bin/coform.mjs');

/** The steps of a page in order: files to save, changes to make, commands, and what is shown after them. */
export async function stepsOf(page) {
  const text = await readFile(page, 'utf8');
  const blocks = text.matchAll(/(?:<!-- (file|change): (\S+) -->\n\n)?```(\w*)\n([^]*?)\n```/g);
  return [...blocks].map(([, what, file, kind, content]) => ({
    kind: what ?? (kind === 'sh' ? 'command' : 'shown'),
    file,
    content,
  }));
}

/** Runs `npx coform …` in a folder; gives what it prints and its exit code. */
export const coform = (folder, line) =>
  new Promise((resolve) => {
    const [npx, name, ...args] = line.split(' ');
    if (npx !== 'npx' || name !== 'coform') throw new Error(`The tutorial runs something else: ${line}`);
    execFile(process.execPath, [cli, ...args], { cwd: folder }, (fault, out, error) => {
      resolve({ code: fault?.code ?? 0, printed: (out + error).trim() });
    });
  });

/** Makes a change that is shown as lines with `-` and `+`. The lines to go must stand in the file as they are, once. */
export async function change(file, content) {
  const lines = (sign) =>
    content
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const before = await readFile(file, 'utf8');
  if (before.split(lines('-')).length !== 2)
    throw new Error(`These lines do not stand in ${file}:\n${lines('-')}`);
  await writeFile(file, before.replace(lines('-'), lines('+')));
}
