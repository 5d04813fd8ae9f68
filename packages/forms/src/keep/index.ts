/** Files that a person keeps: what is in them, what is left out, and how they are opened again. No part of any one form. */
export { calendarFile, type CalendarEvent } from './calendar.js';
export { noteChanges } from './change-record.js';
export { fingerprints } from './fingerprints.js';
export { download } from './download.js';
export { own, type Answers, type Json } from './json.js';
export { KeptError, type KeptErrorCode } from './kept-error.js';
export type { Kept, SavedProgress } from './kept.js';
export { migrate, type Migrated } from './migrate.js';
export { openPassportFile } from './open-passport-file.js';
export { emptyRecord, minute, ownersRecord, type OwnersRecord, type Receipt } from './owners-record.js';
export { passportFile, type Readable } from './passport-file.js';
export { reviewOf, type Review } from './review.js';
export { canSeal, isSealed, seal, unseal, type Sealed } from './seal.js';
export { shared, sharedQuestions, type ShareChoices } from './share.js';
export { withoutPrivate, type Saving } from './without-private.js';
