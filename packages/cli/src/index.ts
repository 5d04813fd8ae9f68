export { run } from './run.js';
export { exitCodes, type Output } from './command.js';
