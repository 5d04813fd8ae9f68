// Writes docs/reference/question-types.md from what the code itself says: each type's README, its first example, the
// messages it can show, and where its script is. A test holds the page to it.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = path.resolve(import.meta.dirname, '..');
const built = (file) => import(pathToFileURL(path.join(root, 'packages/elements/dist', file)).href);

const page = path.join(root, 'docs/reference/question-types.md');

const shownMessage = (key, words) => {
  const word = words[key];
  const text = typeof word === 'string' ? word : (word?.other ?? '');
  return `- \`${key}\`: ${text}`;
};

function example({ schema, item = {}, answer }) {
  const json = (value) => JSON.stringify(value, null, 2);
  const name = 'asked';
  const layout = { linkId: name, answer: `/${name}`, ...item };
  const content = { data: { [name]: schema }, layout, answer };
  // A photo and a list of 200 languages say no more in full.
  const short = json(content).replace(/"(data)": "[\w+/=]{60,}"/g, '"$1": "…"');
  const lines = short.split('\n');
  const shown = lines.length > 60 ? [...lines.slice(0, 40), '  // …', ...lines.slice(-12)] : lines;
  return ['```jsonc', ...shown, '```'].join('\n');
}

/** The page as it should be. */
export async function questionTypesPage() {
  const [{ allTypes }, { coreTypes }, { allFixtures }, { sourceWords }] = await Promise.all(
    [
      'questions/registry.js',
      'questions/core-types.js',
      'questions/all-fixtures.js',
      'words/source-words.js',
    ].map(built),
  );
  const words = sourceWords(allTypes);
  const parts = await Promise.all(
    Object.entries(allTypes).map(async ([type, { messages = [] }]) => {
      const file = path.join(root, 'packages/elements/src/questions', type, 'README.md');
      const [heading, ...body] = (await readFile(file, 'utf8')).trim().split('\n');
      const fixture = allFixtures.find((one) => one.type === type && !one.hidden);
      const script = Object.hasOwn(coreTypes, type) ? '' : ' · in `co-form-types.js`';
      return [
        `## ${heading.replace(/^# /, '')}`,
        `\`"as": "${type}"\`${script}`,
        body.join('\n').trim(),
        ...(fixture ? [`An example: part of a form document, and what is answered.`, example(fixture)] : []),
        ...(messages.length > 0
          ? ['What it can say is wrong:', messages.map((key) => shownMessage(key, words)).join('\n')]
          : []),
      ].join('\n\n');
    }),
  );
  const intro = `# Question types

<!-- Written by "node tools/reference.mjs" from the types themselves. Change the READMEs beside them, not this page. -->

A question's type follows from the schema of its answer, or from \`as\` in the layout. Every type is drawn by one template,
live and as plain HTML that posts, and passes the same contract: see [what every type does](question-contract.md).
\`co-form.js\` has the types that nearly every form has, \`co-form-types.js\` the others. Any message can be worded anew for
one question, under \`errors\` of its layout item. \`{name}\` is the question's \`shortName\`.`;
  return format([intro, ...parts].join('\n\n'), { ...(await resolveConfig(page)), filepath: page });
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(page, await questionTypesPage());
  console.log(path.relative(root, page));
}
