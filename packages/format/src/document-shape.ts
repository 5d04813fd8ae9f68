import { FormDocumentError } from './form-document-error.js';
import { isObject, own, type JsonObject } from './json.js';

/** Text that matches, an object with these members, a list of such; undefined: anything but a list or an object. */
type Wanted = RegExp | string | readonly [Wanted] | undefined;

const TEXT = /^/;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const TEXTS = [TEXT] as const;
const ENTRIES = ['linkId'] as const;
const PAGES = ['linkId items'] as const;

/** What a member must be, wherever it stands: all that is read without a second look. */
const members: Readonly<Record<string, Wanted>> = {
  $schema: /^https:\/\/coform\.dev\/form-document\/1$/,
  ...{ id: NAME, linkId: NAME, title: TEXT, description: TEXT, answer: TEXT, statement: TEXT },
  status: /^(draft|trial|published|retired)$/,
  language: /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}$/i,
  ...{ locales: TEXTS, exclusive: TEXTS, ends: TEXTS, accept: TEXTS, of: TEXTS },
  ...{ layout: ENTRIES, items: ENTRIES, errors: '', calculate: 'op of', bands: ['from text'] },
  enableWhen: ['question operator answer'],
  operator: /^(exists|!?=|[<>]=?|includes)$/,
  ...{ provenance: '', madeBy: ['role'], sessions: ['date what'], decisions: ['said did outcome'] },
  date: /^\d{4}(-\d\d){0,2}$/,
  outcome: /^(changed|kept|not-now|not-possible)$/,
};

/**
 * Throws where a value would break whatever shows it as a form, or make it unsafe. Smaller than the meta-schema, which
 * also bounds lengths, knows every name and lists every choice.
 *
 * @throws {FormDocumentError} code `meta-schema`, with the path of the first mistake
 */
export const demandShape = (document: unknown): void => {
  demand(document, '', '$schema id edition status language title data');
};

function demand(value: unknown, path: string, wanted: Wanted): void {
  if (wanted instanceof RegExp) {
    if (typeof value !== 'string' || !wanted.test(value)) refuse(path, `no text like ${wanted}`);
  } else if (wanted === undefined) {
    if (typeof value === 'object') refuse(path, 'more than one value');
  } else if (Array.isArray(wanted)) {
    if (!Array.isArray(value)) refuse(path, 'no list');
    (value as unknown[]).forEach((one, index) => {
      demand(one, `${path}/${index}`, (wanted as readonly [Wanted])[0]);
    });
  } else {
    if (!isObject(value)) return refuse(path, 'no object');
    demandMembers(value, path, wanted as string);
  }
}

function demandMembers(value: JsonObject, path: string, required: string): void {
  const { type } = value;
  const isHolder = type === 'section' || type === 'page';
  for (const name of (isHolder ? `${required} items` : required).split(' '))
    if (name && !Object.hasOwn(value, name)) refuse(path, `required \`${name}\` missing`);
  for (const [name, member] of Object.entries(value)) {
    const wanted = own(members, name) as Wanted;
    // Nothing that shows a form reads notes and history, and a condition may compare with any answer.
    if (/^(x-.*|migrations|questions)$/.test(name) || (name === 'answer' && 'operator' in value)) continue;
    // Of the data this is all that counts here: the rest is for the evaluator to judge.
    if (name === 'data') demand(isObject(member) && own(member, 'type'), '/data/type', /^object$/);
    else demand(member, `${path}/${name}`, type === 'section' && name === 'items' ? PAGES : wanted);
  }
}

function refuse(path: string, says: string): never {
  // `checkDocument` has a sentence for each mistake; a browser should not have to carry them all.
  const message = `${path || 'The document'} does not fit the format of form documents: ${says}. Mend it; \`coform check\` says more.`;
  throw new FormDocumentError('meta-schema', path, message);
}
