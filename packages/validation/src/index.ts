export type { Issue, Validate } from './issue.js';
