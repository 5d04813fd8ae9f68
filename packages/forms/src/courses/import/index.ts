/** Courses out of other systems: OpenActive feeds and tables. Pure functions; nothing is fetched. */
export { coursesFromCsv } from './from-csv.js';
export { coursesFromOpenActive } from './from-open-active.js';
export type { Imported, ImportIssue } from './issue.js';
