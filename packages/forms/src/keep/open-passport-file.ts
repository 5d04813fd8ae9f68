import type { FormDocument } from '@coform/format';
import { isRecord, own, type Json } from './json.js';
import { KeptError } from './kept-error.js';
import type { Kept, SavedProgress } from './kept.js';
import { editionParts } from './migrate.js';
import { ownersRecord } from './owners-record.js';
import { DATA_ID } from './passport-file.js';
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
 * A file of a newer minor edition opens, since turning a passport away does harm; what this page does not know is not
 * shown. Only a newer major edition, whose answers may mean something else, is refused.
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
  let content = parse(dataOf(text));
  if (isSealed(content)) {
    if (!passphrase) throw new KeptError('locked', 'The file is encrypted. Give its passphrase.');
    content = parse(await unseal(content, passphrase));
  }
  const kept = keptOf(content);
  const { form, edition } = kept.saved;
  if (form !== document.id) throw new KeptError('other-form', `The file is from the form "${form}".`);
  if (editionParts(edition)[0]! > editionParts(document.edition)[0]!) {
    throw new KeptError(
      'newer-edition',
      `The file is from edition ${edition}; this page has edition ${document.edition}. Use a page with a newer one.`,
    );
  }
  return kept;
}

/** The data of an HTML file, or the whole text. Answers cannot look like its mark: their quotes are escaped. */
function dataOf(text: string): string {
  const mark = ` id="${DATA_ID}">`;
  const start = text.lastIndexOf(mark);
  return start < 0 ? text : text.slice(start + mark.length, text.indexOf('<', start));
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
