// Languages of the interface (packages/elements/locales). Needs `tsc --build` first.
//   node tools/locales.mjs            says what each language still needs; exits with 1 when one needs anything
//   node tools/locales.mjs tidy       puts keys in the order of the English and takes out those it no longer has
//   node tools/locales.mjs new ga Gaeilge   begins a language: every word in English, to be written over
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { directionOf, languageFaults } from '../packages/elements/dist/test-support/language-faults.js';
import { allSourceWords } from '../packages/elements/dist/words/source.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'packages/elements/locales');
const fileOf = (tag) => path.join(folder, `${tag}.json`);
const tags = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .sort();
const read = (tag) => JSON.parse(readFileSync(fileOf(tag), 'utf8'));
/** Marks of direction cannot be seen in an editor, so they are written as escapes. */
const visible = (text) =>
  text.replace(/[\u200e\u200f\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
const write = (tag, file) => writeFileSync(fileOf(tag), `${visible(JSON.stringify(file, null, 2))}\n`);
const drafts = ({ status, reviewed, words }) =>
  status === 'machine-draft' ? Object.keys(words).filter((key) => !reviewed.includes(key)).length : 0;

function check() {
  let faulty = 0;
  for (const tag of tags()) {
    const file = read(tag);
    const faults = languageFaults(file, allSourceWords);
    const count = Object.keys(file.words).length;
    console.log(`${tag} (${file.name}): ${count} words, ${drafts(file)} of them not checked by a person`);
    for (const fault of faults) console.log(`  ${fault}`);
    faulty += faults.length;
  }
  if (faulty > 0) process.exitCode = 1;
}

function tidy() {
  for (const tag of tags()) {
    const file = read(tag);
    const keys = Object.keys(allSourceWords).filter((key) => Object.hasOwn(file.words, key));
    file.words = Object.fromEntries(keys.map((key) => [key, file.words[key]]));
    file.reviewed = keys.filter((key) => file.reviewed.includes(key));
    write(tag, file);
  }
}

function begin(tag, name) {
  if (!tag || !name) throw new Error('Say which language, and what it is called: new ga Gaeilge');
  const [language] = Intl.getCanonicalLocales(tag);
  if (existsSync(fileOf(language))) throw new Error(`${fileOf(language)} is there already.`);
  const direction = directionOf(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const words = Object.entries(allSourceWords)
    .filter(([, word]) => word !== '')
    .map(([key, word]) => [
      key,
      typeof word === 'string'
        ? word
        : forms.length === 1
          ? word.other
          : Object.fromEntries(forms.map((form) => [form, word[form] ?? word.other])),
    ]);
  write(language, {
    language,
    name,
    direction,
    status: 'machine-draft',
    reviewed: [],
    words: Object.fromEntries(words),
  });
  console.log(`Wrote ${path.relative(root, fileOf(language))}. Write over its English.`);
}

const [command = 'check', ...rest] = process.argv.slice(2);
const commands = { check, tidy, new: begin };
if (!Object.hasOwn(commands, command)) throw new Error(`There is no ${command}: check, tidy or new.`);
commands[command](...rest);
