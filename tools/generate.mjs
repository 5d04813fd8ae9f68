// Writes the TypeScript types and constants that follow from the JSON Schemas and form documents.
// Runs before tsc, so that the schemas stay the one source of what a form document is.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

function write(file, text) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  // An unchanged file keeps its time, so that a second build has nothing to do.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

/** The schema without its prose: what a browser needs to check a document. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !(['description', 'title'].includes(name) && typeof value === 'string'))
      .map(([name, value]) => [name, bare(value)]),
  );
}

const schemas = { 'form-document': 'formDocumentSchema', trust: 'trustSchema', locale: 'localeSchema' };
for (const [name, constant] of Object.entries(schemas)) {
  const schema = read(`packages/format/schema/${name}.schema.json`);
  const types = await compile(structuredClone(schema), name, {
    bannerComment: '/* Generated from the JSON Schema of the same name. Change the schema, not this file. */',
    additionalProperties: false,
    unreachableDefinitions: true,
    maxItems: -1,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  write(`packages/format/src/generated/${name}.ts`, types);
  write(
    `packages/format/src/generated/${name}-schema.ts`,
    `/** The meta-schema ${schema.$id}, without its prose. */\nexport const ${constant}: Readonly<Record<string, unknown>> = ${JSON.stringify(bare(schema))};\n`,
  );
}

for (const form of [
  'health-passport',
  'carer-prompt',
  'feedback',
  'living-well-plan',
  'research-questionnaire',
]) {
  const file = `packages/forms/${form}/${form}.form.json`;
  if (!existsSync(path.join(root, file))) continue;
  write(
    `packages/forms/src/${form}/generated/document.ts`,
    `import type { FormDocument } from '@coform/format';\n\n/** ${file} as a module, so that one file carries it. */\nexport const formDocument: FormDocument = ${JSON.stringify(read(file))};\n`,
  );
}

// Easy Read's pictures as one file, which a page fetches once and shows each from: drawings and nothing else.
const drawing =
  /^<svg xmlns="[^"]+" (viewBox="[\d ]+" [^>]*)>((?:<(?:path|circle|ellipse|rect)(?: [a-z-]+="[\w .,-]*")*\/>)+)<\/svg>\s*$/;
const symbols = readdirSync(path.join(root, 'packages/forms/pictures'))
  .filter((name) => name.endsWith('.svg'))
  .sort()
  .map((name) => {
    const found = drawing.exec(readFileSync(path.join(root, 'packages/forms/pictures', name), 'utf8'));
    if (!found)
      throw new Error(
        `packages/forms/pictures/${name} holds more than paths, circles, ellipses and rectangles.`,
      );
    return `<symbol id="${name.slice(0, -4)}" ${found[1]}>${found[2]}</symbol>`;
  });
write('dist/cdn/pictures.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);

// The language files as the CDN has them: small, each with its integrity in one table, whose own is part of the scripts.
const sha = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const languages = {};
for (const [form, folder] of [
  ['interface', 'packages/elements/locales'],
  ...['health-passport', 'carer-prompt', 'feedback'].map((form) => [form, `packages/forms/${form}/locales`]),
]) {
  if (!existsSync(path.join(root, folder))) continue;
  for (const name of readdirSync(path.join(root, folder)).sort()) {
    const text = JSON.stringify(read(`${folder}/${name}`));
    write(`dist/cdn/locales/${form}.${name}`, text);
    languages[`${form}.${name}`] = sha(text);
  }
}
write('dist/cdn/locales/index.json', JSON.stringify(languages));
write(
  'packages/sdk/src/generated/languages.ts',
  `/** Integrity of the table of language files. */\nexport const languageFiles = '${sha(JSON.stringify(languages))}';\n`,
);
