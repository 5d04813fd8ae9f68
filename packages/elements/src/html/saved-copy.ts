import type { SavedProgress } from '@coform/engine';
import { isRecord, readJson } from './kept.js';

/** A file for the person to keep. Its name says nothing about them. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The same file as the live element saves, so that either opens the other's. */
export const savedFile = (saved: SavedProgress): Download => ({
  name: `${saved.form}.json`,
  type: 'application/json',
  text: JSON.stringify({ kind: 'coform-progress', saved }, null, 2),
});

/** The progress in an opened file of any origin, if it is one of this form's. */
export function openedProgress(text: unknown, form: string): SavedProgress | undefined {
  const content = readJson(text);
  if (!isRecord(content) || content.kind !== 'coform-progress' || !isRecord(content.saved)) return undefined;
  return content.saved.form === form ? (content.saved as unknown as SavedProgress) : undefined;
}
