import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ResponseStore } from './response-store.js';
import { countAnswers, type ReceivedResponse, type ReceivedSummary } from './response.js';

/** No other name is ever joined to the directory, so that an id cannot lead out of it. */
const safeId = /^[0-9a-f]{32}$/;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Flushes a new name to disk. Not every file system opens directories; there the name follows a moment later. */
async function flushDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Writes all of the file or nothing: a reader never sees half a response, whenever the power goes. */
async function writeOnce(directory: string, name: string, text: string): Promise<boolean> {
  const draft = path.join(directory, `.${randomBytes(12).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A hard link, unlike a rename, refuses a name that is taken: that makes receiving happen once.
    await link(draft, path.join(directory, name));
    await flushDirectory(directory);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

const summarise = ({ id, reference, received, response }: ReceivedResponse): ReceivedSummary => ({
  id,
  reference,
  received,
  form: response.form,
  edition: response.edition,
  language: response.language,
  answers: countAnswers(response.answers),
});

/**
 * Keeps each response as one JSON file, `<id>.json`, readable by the owner of the process alone.
 *
 * The directory is made when the first response arrives. It needs a file system with hard links: all of Linux's and
 * macOS's own, and NTFS. Files are plain text, so the disk must be encrypted where answers are about health.
 *
 * `read` and `list` reject with a SyntaxError naming the file when a file in the directory was damaged from outside.
 */
export function createFileStore(directory: string): ResponseStore {
  const read = async (id: string): Promise<ReceivedResponse | undefined> => {
    if (!safeId.test(id)) return undefined;
    try {
      return JSON.parse(await readFile(path.join(directory, `${id}.json`), 'utf8')) as ReceivedResponse;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      if (!(error instanceof SyntaxError)) throw error;
      // The parser's message quotes the file, which holds answers: it is not passed on, not even as a cause.
      // eslint-disable-next-line preserve-caught-error
      throw new SyntaxError(`${id}.json is not JSON any more. Restore it from a backup.`);
    }
  };
  return {
    read,
    async save(response) {
      if (!safeId.test(response.id)) throw new RangeError('A response id has 32 hexadecimal digits.');
      await mkdir(directory, { recursive: true, mode: 0o700 });
      return writeOnce(directory, `${response.id}.json`, `${JSON.stringify(response, null, 2)}\n`);
    },
    async list() {
      const names = await readdir(directory).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      });
      const summaries: ReceivedSummary[] = [];
      for (const name of names) {
        const response = name.endsWith('.json') ? await read(name.slice(0, -'.json'.length)) : undefined;
        if (response) summaries.push(summarise(response));
      }
      return summaries.sort((a, b) => b.received.localeCompare(a.received) || a.id.localeCompare(b.id));
    },
  };
}
