import assert from 'node:assert/strict';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { run } from '../run.js';

const hard = 'Comprehensive interdisciplinary documentation facilitates continuous communication.';
const form = (title: string) => ({
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'A visit (an example)',
  data: { type: 'object', properties: { when: { type: 'string', title, maxLength: 100 } } },
  layout: [{ linkId: 'page', type: 'page', title: 'Visit', items: [{ linkId: 'when', answer: '/when' }] }],
});
const locale = (language: string, label: string) => ({
  $schema: 'https://coform.dev/locale/1',
  language,
  words: { when: { label } },
});

let place: string;
const files: Readonly<Record<string, unknown>> = {
  'easy.json': form('When do you want to come?'),
  'hard.json': form(hard),
  'unsound.json': { ...form('When?'), edition: 'one' },
  'broken.json': '{"id": ',
  'locales/en-GB-x-easyread.json': locale('en-GB-x-easyread', 'When?'),
  'locales/cy.json': locale('cy', 'Pryd?'),
  'locales/en-IE.json': { language: 'en-IE' },
};

async function coform(
  name: string,
  ...flags: string[]
): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(['readability', path.join(place, name), ...flags], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('coform readability', () => {
  before(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'coform-readability-'));
    await mkdir(path.join(place, 'locales'));
    for (const [name, content] of Object.entries(files))
      await writeFile(
        path.join(place, name),
        typeof content === 'string' ? content : JSON.stringify(content),
      );
  });

  it('ends with 0 and gives the reading age of words that are easy enough', async () => {
    const { code, out } = await coform('easy.json');
    assert.equal(code, 0, out);
    assert.match(out, /all words +\d+\.\d/);
    assert.match(out, /fine for a reading age of 11/);
  });

  it('ends with 1 and names the sentence, the hard words and their places', async () => {
    const { code, out } = await coform('hard.json');
    assert.equal(code, 1);
    assert.match(out, /hard +\/data\/properties\/when\/title +Comprehensive/);
    assert.match(out, /hard word +interdisciplinary, 7 syllables: \/data\/properties\/when\/title/);
  });

  it('takes another limit', async () => {
    assert.equal((await coform('hard.json', '--limit', '25')).code, 1);
    assert.equal((await coform('easy.json', '--limit', '5')).code, 1);
  });

  it('measures the words of a file in locales/ with --language', async () => {
    const { code, out } = await coform('hard.json', '--language', 'en-GB-x-easyread');
    assert.equal(code, 0, out);
    assert.doesNotMatch(out, /interdisciplinary/);
  });

  it('gives the measures as JSON with --json', async () => {
    const { code, out } = await coform('hard.json', '--json');
    const result = JSON.parse(out) as {
      ok: boolean;
      all: { words: number };
      hardSentences: { linkId: string }[];
    };
    assert.equal(code, 1);
    assert.equal(result.ok, false);
    assert.equal(result.all.words, 11);
    assert.deepEqual(
      result.hardSentences.map(({ linkId }) => linkId),
      ['when'],
    );
  });

  it('ends with 1 and says what to mend when the file is no sound document or locale', async () => {
    for (const [name, ...flags] of [
      ['unsound.json'],
      ['broken.json'],
      ['easy.json', '--language', 'en-IE'],
    ] as const) {
      const { code, error } = await coform(name, ...flags);
      assert.equal(code, 1, name);
      assert.match(error, /\[(meta-schema|not-json)\]/, name);
    }
    const { out } = await coform('unsound.json', '--json');
    assert.equal((JSON.parse(out) as { ok: boolean }).ok, false);
  });

  it('ends with 2 for words that are not English, for a language without a file, and for a limit that is no age', async () => {
    for (const flags of [
      ['--language', 'cy'],
      ['--language', 'fr'],
      ['--language', '../cy'],
      ['--limit', 'easy'],
      ['--limit', '99'],
    ])
      assert.equal((await coform('easy.json', ...flags)).code, 2, flags.join(' '));
  });
});
