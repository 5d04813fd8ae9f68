export { compile, type CompileOptions } from './compile.js';
export { formats } from './formats/index.js';
export type { Issue, Validate } from './issue.js';
export { defaultLimits, type Limits } from './limits.js';
export { checkPattern } from './pattern/check-pattern.js';
export type { PatternProblem } from './pattern/judge.js';
export { SchemaRefusedError, type SchemaRefusalCode } from './refusal.js';
export { unsupportedKeywords } from './unsupported-keywords.js';
