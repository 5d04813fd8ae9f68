// What the code says of the form element: names of attributes, properties, events, parts, custom properties and ports.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CoForm } from '@coform/elements';

const source = path.resolve(import.meta.dirname, '../../../packages/elements/src');
const read = (file) => readFile(path.join(source, file), 'utf8');
const names = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

async function elementSources() {
  const files = ['form-element.ts', 'co-form.ts'];
  for (const folder of ['shell', 'safety', 'language-choice'])
    for (const name of await readdir(path.join(source, folder)))
      if (name.endsWith('.ts') && !name.includes('.test.')) files.push(`${folder}/${name}`);
  return (await Promise.all(files.map(read))).join('\n');
}

/** Attributes that the element reads of itself, not of what it draws. */
export async function attributes() {
  const text = await elementSources();
  const own = names(text, /(?:this|form|element|host)\??\.(?:has|get)Attribute\('([a-z-]+)'\)/g);
  const selectors = names(text, /(?:this|form|element|host)\??\.matches\('([^']+)'\)/g).join();
  const selected = names(selectors, /\[([a-z-]+)\]/g);
  const listed = Object.values(CoForm.properties).flatMap((property) => property?.attribute ?? []);
  return [...new Set([...listed, ...own, ...selected, 'disabled'])].sort();
}

export const properties = () => [...Object.keys(CoForm.properties), 'answers'].sort();

export const events = async () => names(await read('shell/events.ts'), /^ {2}'(co-[a-z]+)':/gm).sort();

export const customProperties = async () =>
  names(await read('styles/tokens.ts'), /var\((--co-[a-z-]+)/g).sort();

export const parts = async () => names(await read('parts/root.ts'), /part="([a-z-]+)"/g);

export async function ports() {
  const [, body] = /export interface Ports \{([^]*?)\n\}/.exec(await read('ports.ts'));
  return names(body, /^ {2}readonly ([a-zA-Z]+)\?:/gm).sort();
}
