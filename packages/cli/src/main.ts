import { argv, exit, stderr, stdout } from 'node:process';
import { run } from './run.js';

const code = await run(argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
});
exit(code);
