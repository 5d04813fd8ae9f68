import type { SavedProgress, Session } from '@coform/engine';
import { EmbedError, faultOf } from '../errors.js';

/** What a saved file holds: the answers and the form they belong to. Plain JSON, readable anywhere, for years. */
interface SavedFile {
  readonly kind: 'coform-progress';
  readonly saved: SavedProgress;
}

/** Largest file that is read, in bytes: far above any real one. */
const MAX_BYTES = 5_000_000;

/** Hands the answers to the person as a file. The name carries no name, number or date of birth. */
export function downloadProgress(saved: SavedProgress, page: Document): void {
  const file: SavedFile = { kind: 'coform-progress', saved };
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = `${saved.form}.json`;
  link.click();
  // The download has its own hold on the data after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Goes on from a saved file. Gives the key of the words that say how it went. */
export async function openSaved(session: Session, file: File): Promise<'openedFile' | 'openRefused'> {
  try {
    session.dispatch({ type: 'restore', saved: await readProgress(file, session.document.id) });
    return 'openedFile';
  } catch (thrown) {
    console.warn(`[coform] ${faultOf(thrown).code}`);
    return 'openRefused';
  }
}

/**
 * Reads a saved file back.
 *
 * @throws {EmbedError} code `saved-file-refused` when it holds no answers to this form
 */
export async function readProgress(file: File, form: string): Promise<SavedProgress> {
  const refuse = (why: string): never => {
    throw new EmbedError(
      'saved-file-refused',
      file.name,
      `${why} Choose a file that was saved from the form "${form}".`,
    );
  };
  if (file.size > MAX_BYTES) return refuse(`The file is larger than ${MAX_BYTES} bytes.`);
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return refuse('The file is not JSON.');
  }
  const saved = progressOf(content);
  if (saved?.form !== form) return refuse('The file holds no answers to this form.');
  return saved;
}

/** The progress in parsed content of unknown origin, if it has the shape of one. */
function progressOf(content: unknown): SavedProgress | undefined {
  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord(content) || content.kind !== 'coform-progress' || !isRecord(content.saved)) return undefined;
  const { form, edition, language, started, answers, unparseable, place, visited, done } = content.saved;
  const texts = [form, edition, language, started].every((value) => typeof value === 'string');
  const lists = [visited, done].every(
    (list) => Array.isArray(list) && list.every((value) => typeof value === 'string'),
  );
  const records = [answers, unparseable, place].every(isRecord);
  return texts && lists && records ? (content.saved as unknown as SavedProgress) : undefined;
}
