import type { FormDocument } from '@coform/format';
import { Problem } from './problem.js';

const parts = (edition: string): readonly number[] => edition.split('.').map(Number);

/**
 * Accepts what the known edition's schema can judge: the same major edition, and no newer minor one. Older minor
 * editions lack questions that have been added since, which are optional; patches change wording only.
 *
 * @throws {Problem} code `edition-mismatch`, status 422.
 */
export function checkEdition(document: FormDocument, edition: string): void {
  const [major = 0, minor = 0] = parts(edition);
  const [knownMajor = 0, knownMinor = 0] = parts(document.edition);
  if (major === knownMajor && minor <= knownMinor) return;
  const newer = major > knownMajor || (major === knownMajor && minor > knownMinor);
  throw new Problem(
    422,
    'edition-mismatch',
    `The response was written in edition ${edition} of ${document.id}; this receiver knows edition ${document.edition}. ` +
      (newer
        ? 'Give the receiver the newer form document.'
        : 'Open the form again: answers are carried over to its new edition.'),
  );
}
