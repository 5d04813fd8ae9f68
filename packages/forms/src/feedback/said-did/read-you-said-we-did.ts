import { EmbedError } from '@coform/elements';
import { saidDidWords, type SaidAndDone, type YouSaidWeDid } from './you-said-we-did.js';

/**
 * Takes the parsed content of a file for a "you said, we did" list, as far as it can be shown. An entry without its
 * words is left out; `coform check` does not know this file, but any JSON Schema validator does.
 *
 * @throws {EmbedError} code `not-a-list` where it is none
 * @see you-said-we-did.schema.json
 */
export function readYouSaidWeDid(content: unknown, url: string): YouSaidWeDid {
  const { items } = (content ?? {}) as { readonly items?: unknown };
  if (!Array.isArray(items))
    throw new EmbedError(
      'not-a-list',
      url,
      `${url} is no "you said, we did" list: it has no "items". See you-said-we-did.schema.json.`,
    );
  return { ...(content as YouSaidWeDid), items: items.filter(isWhole) };
}

const isWhole = (entry: unknown): entry is SaidAndDone => {
  const { said, did, outcome } = (entry ?? {}) as Partial<SaidAndDone>;
  return (
    typeof said === 'string' &&
    typeof did === 'string' &&
    typeof outcome === 'string' &&
    Object.hasOwn(saidDidWords, outcome)
  );
};
