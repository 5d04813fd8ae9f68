export { createSession } from './create-session.js';
export { startSession } from './session.js';
export type { Journey } from '@coform/format';
export type { Issue, Validate } from '@coform/validation';
export type * from './types.js';
