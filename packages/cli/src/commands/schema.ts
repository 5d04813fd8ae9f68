import { checkDocument, publishedSchema, type FormDocument } from '@coform/format';
import { exitCodes, type Command } from '../command.js';
import { oneFile, readJson } from '../read-json.js';

/**
 * `coform schema FILE`: the published schema of a form, with which any JSON Schema validator reaches the same verdict
 * on a response as the form did. The output is JSON with and without `--json`.
 */
export const schema: Command = async (files, { json }, output) => {
  const file = oneFile(files, 'schema');
  const read = await readJson(file);
  const findings =
    'fault' in read
      ? [{ code: 'not-json', severity: 'error', path: '', message: `The file is not JSON: ${read.fault}.` }]
      : checkDocument(read.content).filter(({ severity }) => severity === 'error');
  if ('fault' in read || findings.length > 0) {
    if (json) output.out(JSON.stringify({ file, ok: false, findings }, null, 2));
    else
      for (const finding of findings)
        output.error(`${finding.path || '(root)'}  ${finding.message}  [${finding.code}]`);
    return exitCodes.fallsShort;
  }
  output.out(JSON.stringify(publishedSchema(read.content as FormDocument), null, 2));
  return exitCodes.fine;
};
