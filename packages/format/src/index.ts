export type * from './generated/form-document.js';
export type { Trust } from './generated/trust.js';
export type { Locale } from './generated/locale.js';
export type * from './outline.js';
