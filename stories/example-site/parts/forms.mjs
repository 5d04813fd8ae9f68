import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../forms/', import.meta.url));

async function formFiles(directory, kinds) {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => /^[a-z0-9-]+\.(form|schema)\.json$/.test(name) && kinds.includes(name.split('.')[1]))
    .map((name) => path.join(directory, name));
}

/** A plain JSON Schema as `<co-form>` takes it: a draft whose id is its title, and whose edition is 0.0.0. */
function asDocument(content) {
  if (content.data) return content;
  const id = content.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);
  return { id, edition: '0.0.0', status: 'draft', language: 'en-GB', title: content.title, data: content };
}

/**
 * The forms that this site offers and receives: its own, and those that the elements carry.
 * `documents` by id for the receiver; `files` from path to file name for whoever wants the document itself.
 */
export async function loadForms(root) {
  const flagships = path.join(root, 'packages/forms');
  const folders = (await readdir(flagships, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const nested = await Promise.all(
    folders.map(({ name }) => formFiles(path.join(flagships, name), ['form'])),
  );
  const documents = new Map();
  const files = new Map();
  for (const file of [...(await formFiles(folder, ['form', 'schema'])), ...nested.flat()]) {
    const document = asDocument(JSON.parse(await readFile(file, 'utf8')));
    documents.set(document.id, document);
    files.set(`/forms/${path.basename(file)}`, file);
  }
  return { documents, files };
}
