export { createCollector } from './collector.js';
export type { Collector, CollectorOptions, Report } from './collector.js';
export { createCheck } from './check-response.js';
export type { CheckOptions, CheckResponse, Schema } from './check-response.js';
export { createFileStore } from './file-store.js';
export { Problem } from './problem.js';
export type { ProblemIssue } from './problem.js';
export type { ResponseStore } from './response-store.js';
export type { Json, ReceivedResponse, ReceivedSummary, SentResponse } from './response.js';
