import type { ViewContext } from '@coform/elements/tools';
import {
  fingerprints,
  passportFile,
  sharedQuestions,
  withoutPrivate,
  type Answers,
  type Kept,
  type OwnersRecord,
  type SavedProgress,
} from '../../keep/index.js';
import { recordLists } from './pages/record.js';
import { fileStyles } from './file-styles.js';
import { paper } from './paper.js';
import { readPassport, sectionsOf } from './read-passport.js';
import { readerName } from './readers.js';
import { serialise } from './serialise.js';
import type { Talk } from './talk.js';
import type { Part } from './tool.js';

/** What a file is made of. */
export interface FileParts {
  readonly context: ViewContext;
  readonly talk: Talk;
  readonly saved: SavedProgress;
  /** Relevant answers, private ones among them. */
  readonly answers: Answers;
  readonly record: OwnersRecord;
  readonly passphrase: string;
  readonly now: Date;
  readonly page: Document;
}

/** The person's own file, with everything needed to go on, and the record. */
export function ownFile(parts: FileParts, withPrivate: boolean): Promise<string> {
  const { context, record, saved } = parts;
  const all = { saved, changes: record.changes };
  const saving = withPrivate ? all : withoutPrivate(context.document, all);
  const kept = { saved: saving.saved, record: { ...record, changes: saving.changes } };
  return fileOf(parts, kept, { sections: sectionsOf(context), private: withPrivate });
}

/** A part for somebody else: its answers and nothing of the rest, not even that there is a rest. */
export function partFile(parts: FileParts, part: Part): Promise<string> {
  const { saved, context, now, talk } = parts;
  const { answers } = readPassport(context, parts.answers, part);
  const { form, edition, language } = saved;
  const progress = { form, edition, language, started: now.toISOString(), answers, unparseable: {} };
  const kept = {
    saved: { ...progress, place: { at: 'tasks' }, visited: [], done: [] } as const,
    reader: readerName(part.reader, talk),
  };
  return fileOf(parts, kept, part);
}

function fileOf(
  { context, talk, answers, passphrase, now, page }: FileParts,
  kept: Omit<Kept, 'kind' | 'questions'>,
  scope: Omit<Part, 'reader'>,
): Promise<string> {
  const { document, words } = context;
  const { record, reader } = kept;
  const options = {
    level: 2,
    now,
    more: record && recordLists({ context, talk, record }, 2),
    part: reader === undefined ? undefined : { reader, sections: titles(scope.sections, context) },
  };
  const readable = {
    title: words.title,
    language: words.language,
    direction: words.direction,
    about: talk(passphrase ? 'lockedAbout' : 'fileAbout'),
    style: fileStyles,
    body: passphrase
      ? ''
      : serialise(paper('whole', readPassport(context, answers, scope), talk, options), page),
  };
  const questions = fingerprints(sharedQuestions(document, scope));
  return passportFile(readable, { kind: 'coform-kept', ...kept, questions }, passphrase);
}

/** Titles of sections as one line. */
export const titles = (sections: readonly string[], { words }: ViewContext): string =>
  sections.map((section) => words.of(section, 'title') ?? section).join(', ');
