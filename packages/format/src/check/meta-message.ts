import type { Issue } from '@coform/validation';

/** A meta-schema issue as a sentence for the person who writes the file: what is wrong, where, what to do. */
export function metaMessage({ keyword, params, instancePath }: Issue): string {
  const where = instancePath === '' ? 'The document' : `\`${instancePath}\``;
  const limit = String(params.limit);
  switch (keyword) {
    case 'required':
      return `${where} lacks \`${String(params.missingProperty)}\`. Add it.`;
    case 'additionalProperties':
      return `${where} has \`${String(params.additionalProperty)}\`, which the format does not know there. Remove it, or begin its name with \`x-\` if it is a note of your own.`;
    case 'type':
      return `${where} must be of type ${list(params.type)}. Change it.`;
    case 'const':
      return `${where} must be ${JSON.stringify(params.allowedValue)}. Change it.`;
    case 'enum':
      return `${where} must be one of ${list(params.allowedValues)}. Change it.`;
    case 'pattern':
      return `${where} must match ${String(params.pattern)}. Change it.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${where} is too short: the format wants at least ${limit}. Add to it, or leave it out.`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `${where} is too long: the format allows ${limit}. Shorten it.`;
    case 'minimum':
    case 'maximum':
      return `${where} must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${limit}. Change it.`;
    default:
      return `${where} does not fit the format (\`${keyword}\`). Compare it with the form document reference.`;
  }
}

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : String(value);
