import { parseArgs } from 'node:util';
import { check } from './commands/check.js';
import { readability } from './commands/readability.js';
import { render } from './commands/render.js';
import { schema } from './commands/schema.js';
import { exitCodes, UsageError, type Command, type Output } from './command.js';

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['readability', readability],
  ['render', render],
  ['schema', schema],
]);

const usage = `coform: check and compile form documents

  coform check FILE    does the form document (or trust.json) hold to the format? with its locales/ folder
  coform schema FILE   print the published JSON Schema, which any validator can use
  coform readability FILE [--limit 11] [--language en-GB-x-easyread]
                       reading age by two formulas, long sentences and hard words, each with its place
  coform render FILE [--page linkId] [--answers FILE] [--action /path] [--language cy]
                       print one page as HTML that works without JavaScript
  --json               machine-readable output
  --help               this text

Exit codes: 0 fine, 1 the document falls short, 2 wrong use.`;

/** Runs one command line. Gives the exit code; prints through `output`. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        limit: { type: 'string' },
        language: { type: 'string' },
        page: { type: 'string' },
        answers: { type: 'string' },
        action: { type: 'string' },
      },
    });
    if (values.help) {
      output.out(usage);
      return exitCodes.fine;
    }
    const [name, ...files] = positionals;
    const command = commands.get(name ?? '');
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Say what to do.');
    return await command(files, { ...values, json: values.json === true }, output);
  } catch (thrown) {
    // parseArgs throws a TypeError for an unknown flag.
    if (!(thrown instanceof UsageError) && !(thrown instanceof TypeError)) throw thrown;
    output.error(`${thrown.message}\n\n${usage}`);
    return exitCodes.wrongUse;
  }
}
