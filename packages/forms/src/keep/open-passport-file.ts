import type { FormDocument } from '@coform/format';
import { isRecord, own, type Json } from './json.js';
import { KeptError } from './kept-error.js';
import type { Kept, SavedProgress } from './kept.js';
import { editionParts } from './migrate.js';
import { ownersRecord } from './owners-record.js';
import { isSealed, unseal } from './seal.js';

/** Largest file that is read, in UTF-16 code units: far above any real one. */
const MOST = 5_000_000;

const refuse = (): never => {
  throw new KeptError(
    'not-kept',
    'The file holds no saved answers. Choose a file that was saved from this form.',
  );
};

/**
 * Reads a kept file back: one of {@link passportFile}, or the JSON that a form saves. Works on any page with this form.
 * Nothing in the file is trusted; nothing of it is run or drawn as markup.
 *
 * @throws {KeptError} `not-kept`, `other-form`, `newer-edition`, `locked` (a passphrase is needed), `wrong-passphrase`,
 *   `too-large`
 */
export async function openPassportFile(
  text: string,
  document: Pick<FormDocument, 'id' | 'edition'>,
  passphrase = '',
): Promise<Kept> {
  if (text.length > MOST) throw new KeptError('too-large', `The file is larger than ${MOST} characters.`);
  const [, block = text] = /<script[^>]* id="coform-kept"[^>]*>([^<]*)</.exec(text) ?? [];
  let content = parse(block);
  if (isSealed(content)) {
    if (!passphrase) throw new KeptError('locked', 'The file is encrypted. Give its passphrase.');
    content = parse(await unseal(content, passphrase));
  }
  const kept = keptOf(content);
  const { form, edition } = kept.saved;
  if (form !== document.id) throw new KeptError('other-form', `The file is from the form "${form}".`);
  const [major = 0, minor = 0] = editionParts(edition);
  const [ourMajor = 0, ourMinor = 0] = editionParts(document.edition);
  if (major > ourMajor || (major === ourMajor && minor > ourMinor)) {
    throw new KeptError(
      'newer-edition',
      `The file is from edition ${edition}; this page has edition ${document.edition}. Use a page with a newer one.`,
    );
  }
  return kept;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse();
  }
}

/** The kept form in parsed content of unknown origin, rebuilt from what has the right shape. */
function keptOf(content: unknown): Kept {
  const saved = own(content, 'saved');
  const kinds = ['coform-kept', 'coform-progress'];
  if (!kinds.includes(String(own(content, 'kind'))) || !isRecord(saved)) return refuse();
  const { form, edition, language, started, answers, unparseable, visited, done } = saved;
  const texts = [form, edition, language, started].every((value) => typeof value === 'string');
  if (!texts || !isRecord(answers)) return refuse();
  const questions = own(content, 'questions');
  const reader = own(content, 'reader');
  return {
    kind: 'coform-kept',
    saved: {
      ...(saved as unknown as SavedProgress),
      answers: answers as Json,
      unparseable: (isRecord(unparseable) ? unparseable : {}) as SavedProgress['unparseable'],
      place: { at: 'tasks' },
      visited: [visited].flat().filter((value) => typeof value === 'string'),
      done: [done].flat().filter((value) => typeof value === 'string'),
    },
    questions: isRecord(questions)
      ? Object.fromEntries(Object.entries(questions).map(([linkId, mark]) => [linkId, String(mark)]))
      : {},
    record: ownersRecord(own(content, 'record')),
    ...(typeof reader === 'string' ? { reader } : {}),
  };
}
