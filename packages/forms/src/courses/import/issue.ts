import type { Course } from '../data/course.js';

/** One thing in an import that could not be used: where it stands, what is wrong and what to do. */
export interface ImportIssue {
  readonly code: 'no-name' | 'unknown-column' | 'bad-value' | 'open-quote' | 'not-a-course' | 'no-rows';
  /** Line of the file, the header being 1; for a feed, the place of the item, from 1. */
  readonly row: number;
  /** Column or member; empty where the whole row is meant. */
  readonly column: string;
  readonly message: string;
}

/** What could be used, and what could not. Nothing is guessed, and one bad row takes no other with it. */
export interface Imported {
  readonly courses: readonly Course[];
  readonly issues: readonly ImportIssue[];
}

export const issue = (
  code: ImportIssue['code'],
  row: number,
  column: string,
  message: string,
): ImportIssue => ({ code, row, column, message: `Row ${row}${column && `, ${column}`}: ${message}` });
