// The health passport keeps its promises: a sound document, sound clinical codes, plain words, nothing compulsory.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const passport = read('packages/forms/health-passport/health-passport.form.json');
const table = read('packages/forms/health-passport/codes.json');
const trustSchema = read('packages/format/schema/trust.schema.json');

const follow = (schema, pointer) =>
  pointer
    .slice(1)
    .split('/')
    .reduce((at, name) => at?.properties?.[name], schema);

/** Every layout entry in reading order, with the schema of its answer and the repeating group it stands in. */
function entries() {
  const found = [];
  const visit = (entry, repeat) => {
    const inRow = repeat !== undefined && !entry.answer?.startsWith('/');
    const schema =
      entry.answer &&
      (inRow ? repeat.schema.items.properties[entry.answer] : follow(passport.data, entry.answer));
    const pointer = entry.answer && (inRow ? `${repeat.pointer}/*/${entry.answer}` : entry.answer);
    const here = { entry, schema, pointer, repeat };
    found.push(here);
    for (const item of entry.items ?? []) visit(item, entry.repeats ? here : repeat);
  };
  passport.layout.forEach((entry) => visit(entry));
  return found;
}
const all = entries();
const questions = all.filter(({ entry }) => entry.answer);
const optionsOf = (schema) => schema?.oneOf ?? schema?.items?.oneOf ?? [];
const valuesOf = (schema) => optionsOf(schema).map((option) => option.const);

/** Answer schemas by pointer, rows as `*`, from the data alone. */
function leaves(schema, pointer = '') {
  if (schema.type === 'object')
    return Object.entries(schema.properties).flatMap(([name, child]) => leaves(child, `${pointer}/${name}`));
  const rows =
    schema.type === 'array' && schema.items.type === 'object' ? leaves(schema.items, `${pointer}/*`) : [];
  return [{ pointer, schema }, ...rows];
}
const answers = leaves(passport.data);

/** All words that a reader can meet, with where they stand. Annotations are not shown. */
function shownWords(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((item, index) => shownWords(item, `${path}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  const slots = [
    'title',
    'description',
    'label',
    'hint',
    'text',
    'why',
    'shortName',
    'addLabel',
    'rowLabel',
    'statement',
    'what',
    'said',
    'did',
  ];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key.startsWith('x-')) return [];
    return typeof child === 'string' && slots.includes(key)
      ? [{ path: `${path}/${key}`, words: child }]
      : shownWords(child, `${path}/${key}`);
  });
}
const shown = shownWords(passport);
const sentences = (words) => words.split(/(?<=[.?!])\s+|\n+/).filter(Boolean);

// Verhoeff's check digit, the last digit of every SNOMED CT identifier: dihedral group of order 10.
const times = (a, b) =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const turned = (digit, count) => (count === 0 ? digit : turned(turn[digit], count - 1));
const verhoeff = (code) =>
  /^[1-9][0-9]{5,17}$/.test(code) &&
  [...code].reverse().reduce((check, digit, index) => times(check, turned(Number(digit), index % 8)), 0) ===
    0;

function annotated(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  if (typeof value['x-snomed'] === 'string') found.push(value['x-snomed']);
  found.push(...Object.values(value['x-codes'] ?? {}));
  for (const child of Object.values(value)) annotated(child, found);
  return found;
}
const used = new Set(annotated(passport));

describe('the health passport as a form document', () => {
  it('is valid against the meta-schema of form documents', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      read('packages/format/schema/form-document.schema.json'),
    );
    assert.ok(validate(passport), JSON.stringify(validate.errors, null, 2));
  });

  it('holds a schema that a stock validator compiles, and accepts no answers at all', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(passport.data);
    assert.ok(validate({}));
    assert.ok(!validate({ quick: { called: 'x'.repeat(101) } }));
    assert.ok(!validate({ quick: { talking: ['time', 'check', 'one-question', 'say-what-next'] } }));
  });

  it('makes no answer compulsory', () => {
    assert.equal(passport.optionalSaidOnce, true);
    assert.doesNotMatch(JSON.stringify(passport.data), /"required":|"minLength":|"minItems":/);
    assert.match(passport.description, /do not have to answer any question/);
  });

  it('names every entry once', () => {
    const linkIds = all.map(({ entry }) => entry.linkId);
    assert.deepEqual(
      linkIds.filter((linkId, index) => linkIds.indexOf(linkId) !== index),
      [],
    );
  });

  it('asks for every answer of the schema exactly once', () => {
    assert.deepEqual(
      questions.filter(({ schema }) => schema === undefined).map(({ entry }) => entry.linkId),
      [],
    );
    assert.deepEqual(
      questions.map(({ pointer }) => pointer).sort(),
      answers.map(({ pointer }) => pointer).sort(),
    );
  });

  it('limits every text and every list', () => {
    for (const { pointer, schema } of answers) {
      if (schema.type === 'array') assert.ok(schema.maxItems > 0, `${pointer} has no maxItems`);
      if (schema.type === 'string' && !schema.oneOf && schema.format !== 'date')
        assert.ok(schema.maxLength > 0, `${pointer} has no maxLength`);
    }
  });

  it('puts one to five questions on a page, after a title unless the one question is the heading', () => {
    for (const { entry } of all.filter(({ entry }) => entry.type === 'page')) {
      const asked = entry.items.filter(
        (item) => item.type !== 'display' && item.enableWhen === undefined,
      ).length;
      assert.ok(asked <= 5, `${entry.linkId} asks ${asked}`);
      assert.ok(entry.title || entry.items.length === 1, `${entry.linkId} has no title`);
    }
  });

  it('has conditions only on earlier questions, or on the same row, and on answers that can be given', () => {
    all.forEach(({ entry, repeat }, index) => {
      for (const condition of entry.enableWhen ?? []) {
        const asked = all.findIndex((other) => other.entry.linkId === condition.question);
        assert.ok(asked >= 0 && asked < index, `${entry.linkId} looks at ${condition.question}`);
        const source = all[asked];
        assert.ok(source.repeat === undefined || source.repeat === repeat, `${entry.linkId} looks into rows`);
        const values = source.schema.type === 'boolean' ? [true, false] : valuesOf(source.schema);
        assert.equal(
          condition.operator === 'includes',
          source.schema.type === 'array',
          `${entry.linkId} ${condition.operator}`,
        );
        if (condition.operator !== 'exists')
          assert.ok(values.includes(condition.answer), `${entry.linkId}: ${condition.answer}`);
      }
    });
  });

  it('gives each option of a question its own value and words', () => {
    for (const { entry, schema } of questions) {
      const options = optionsOf(schema);
      assert.equal(new Set(options.map((option) => option.const)).size, options.length, entry.linkId);
      assert.equal(new Set(options.map((option) => option.title)).size, options.length, entry.linkId);
      for (const value of entry.exclusive ?? [])
        assert.ok(valuesOf(schema).includes(value), `${entry.linkId}: ${value}`);
    }
  });

  it('begins with a quick passport of five questions', () => {
    const [quick] = passport.layout;
    assert.equal(quick.linkId, 'quick');
    assert.equal(quick.items.flatMap((page) => page.items).length, 5);
  });

  it('keeps private what could endanger someone', () => {
    const list = all.find(({ pointer }) => pointer === '/people/doNotContact');
    assert.equal(list.entry.private, true);
    assert.equal(all.find(({ pointer }) => pointer === '/notRepeat/feeling').entry.private, true);
  });

  it('says that its provenance is an example, with decisions on questions that exist', () => {
    assert.equal(passport.provenance.example, true);
    const linkIds = new Set(questions.map(({ entry }) => entry.linkId));
    for (const { said, questions: about = [] } of passport.provenance.decisions)
      for (const linkId of about) assert.ok(linkIds.has(linkId), `${said}: ${linkId}`);
    const outcomes = passport.provenance.decisions.map(({ outcome }) => outcome);
    for (const outcome of ['changed', 'kept', 'not-now']) assert.ok(outcomes.includes(outcome), outcome);
  });

  it('stays small: every visitor loads it', () => {
    assert.ok(gzipSync(JSON.stringify(passport), { level: 9 }).length <= 12_000);
  });
});

describe('the health passport’s codes', () => {
  it('pass the check digit of SNOMED CT, which finds a mistyped code', () => {
    assert.ok(verhoeff('1515861000000103'));
    assert.ok(!verhoeff('1082661000000100'), 'this code of a published draft list is known to be wrong');
    assert.ok(!verhoeff('1515861000000130'));
    const codes = [...used, ...Object.keys(table.codes), ...Object.values(table.languages)];
    for (const { entry } of all) if (entry['x-prsb']?.snomed) codes.push(entry['x-prsb'].snomed);
    assert.ok(codes.length > 100);
    for (const code of codes) assert.ok(verhoeff(code), `${code} fails its check digit`);
  });

  it('stand in codes.json with their term, and nothing stands there unused', () => {
    for (const code of [...used, ...Object.values(table.languages)])
      assert.ok(table.codes[code]?.term, `${code} is not in codes.json`);
    const known = new Set([...used, ...Object.values(table.languages)]);
    assert.deepEqual(
      Object.keys(table.codes).filter((code) => !known.has(code)),
      [],
    );
    for (const { categories = [] } of Object.values(table.codes))
      for (const category of categories) assert.match(category, /^0(0[1-9]|1[01])$/);
  });

  it('belong to options that can be chosen', () => {
    for (const { entry, schema } of questions) {
      for (const name of ['x-codes', 'x-ra-conditions'])
        for (const value of Object.keys(entry[name] ?? {}))
          assert.ok(valuesOf(schema).includes(value), `${entry.linkId}: ${value}`);
      for (const code of Object.values(entry['x-ra-conditions'] ?? {})) assert.match(code, /^([1-9]|10|12)$/);
      if (entry['x-codes-table']) assert.ok(table[entry['x-codes-table']], entry['x-codes-table']);
      for (const { question, answer } of entry['x-codes-when'] ?? [])
        assert.ok(
          valuesOf(questions.find((other) => other.entry.linkId === question)?.schema).includes(answer),
          entry.linkId,
        );
    }
  });

  it('are listed for people in the README', () => {
    const readme = readFileSync(
      new URL('../../packages/forms/health-passport/README.md', import.meta.url),
      'utf8',
    );
    for (const code of used)
      assert.ok(
        readme.includes(code) && readme.includes(table.codes[code].term),
        `${code} is not in the README`,
      );
  });

  it('cover the sections of About Me 2.01 under their exact names and codes', () => {
    const sections = {
      'What is most important to me': '1515861000000103',
      'People who are important to me': '1515871000000105',
      'How I communicate and how to communicate with me': '1515881000000107',
      'My wellness': '1515891000000109',
      'Please do and please do not': '1515901000000105',
      'How and when to support me': '1515911000000107',
      'Also worth knowing about me': '1515921000000101',
      'Supported to write this by': undefined,
    };
    const marks = all.map(({ entry }) => entry['x-prsb']).filter(Boolean);
    assert.deepEqual([...new Set(marks.map(({ section }) => section))].sort(), Object.keys(sections).sort());
    for (const { standard, version, section, snomed } of marks)
      assert.deepEqual([standard, version, snomed], ['About Me', '2.01', sections[section]]);
  });

  it('leave room for who helped in the 150 characters that About Me allows', () => {
    const parts = Object.values(follow(passport.data, '/author/helper').properties);
    assert.ok(parts.reduce((sum, { maxLength }) => sum + maxLength, ', '.length * (parts.length - 1)) <= 150);
  });
});

describe('the health passport’s words', () => {
  it('never plead, blame, shorten or star', () => {
    for (const { path, words } of shown)
      assert.doesNotMatch(words, /\bplease\b|\binvalid\b|\be\.g\.|\bi\.e\.|\betc\b|(?<!\*)\*(?!\*)/i, path);
  });

  it('come in sentences of at most 20 words', () => {
    for (const { path, words } of shown)
      for (const sentence of sentences(words))
        assert.ok(sentence.split(/\s+/).length <= 20, `${path}: ${sentence}`);
  });

  it('call the owner “you” in questions and “I” in the titles of what is theirs', () => {
    for (const { entry, schema } of questions)
      assert.doesNotMatch(schema.title, /\b(I|my|me)\b/, entry.linkId);
    for (const { entry } of all)
      if (entry.type === 'section' || entry.type === 'page')
        assert.doesNotMatch(entry.title ?? '', /\byou(r)?\b/i, entry.linkId);
  });

  it('use only facts that a trust file can hold', () => {
    for (const { path, words } of shown)
      for (const [, fact] of words.matchAll(/\{([^}]*)\}/g)) {
        const [root, ...names] = fact.split('.');
        assert.equal(root, 'trust', path);
        assert.ok(follow(trustSchema, `/${names.join('/')}`), `${path}: ${fact}`);
      }
  });

  it('name no helpline but the national ones', () => {
    for (const { path, words } of shown)
      for (const [number] of words.matchAll(/\b\d{3,}\b/g))
        assert.ok(['111', '999', '1987'].includes(number), `${path}: ${number}`);
  });
});
