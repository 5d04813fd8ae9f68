import assert from 'node:assert/strict';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const good = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Ask for a visit (an example)',
  data: {
    type: 'object',
    properties: {
      wants: { type: 'boolean', title: 'Do you want a visit?' },
      when: { type: 'string', title: 'When suits you?', maxLength: 100 },
    },
  },
  layout: [
    {
      linkId: 'visit',
      type: 'page',
      title: 'A visit',
      items: [
        { linkId: 'wants', answer: '/wants' },
        { linkId: 'when', answer: '/when', enableWhen: [{ question: 'wants', operator: '=', answer: true }] },
      ],
    },
  ],
};

async function folder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const place = await mkdtemp(path.join(tmpdir(), 'coform-cli-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(place, name)), { recursive: true });
    await writeFile(path.join(place, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return place;
}

async function coform(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('coform check', () => {
  it('ends with 0 and says so when there is nothing to mend', async () => {
    const place = await folder({ 'visit.form.json': good });
    const { code, out } = await coform('check', path.join(place, 'visit.form.json'));
    assert.equal(code, 0, out);
    assert.match(out, /nothing to mend/);
  });

  it('ends with 1 and names the place and the code of what falls short', async () => {
    const place = await folder({
      'visit.form.json': {
        ...good,
        layout: [{ linkId: 'page', type: 'page', items: [{ linkId: 'a', answer: '/nowhere' }] }],
      },
    });
    const { code, out } = await coform('check', path.join(place, 'visit.form.json'));
    assert.equal(code, 1);
    assert.match(out, /\/layout\/0\/items\/0.*\[unknown-answer\]/);
  });

  it('gives findings as JSON with --json', async () => {
    const place = await folder({ 'visit.form.json': { ...good, title: '' } });
    const { code, out } = await coform('check', '--json', path.join(place, 'visit.form.json'));
    const result = JSON.parse(out) as { ok: boolean; findings: { code: string; path: string }[] };
    assert.equal(code, 1);
    assert.equal(result.ok, false);
    assert.ok(result.findings.some((finding) => finding.path === '/title'));
  });

  it('says where a file stops being JSON', async () => {
    const place = await folder({ 'broken.json': '{"id": ' });
    const { code, out } = await coform('check', path.join(place, 'broken.json'));
    assert.equal(code, 1);
    assert.match(out, /not-json/);
  });

  it('lists words that a claimed language lacks', async () => {
    const place = await folder({
      'visit.form.json': { ...good, locales: ['cy'] },
      'locales/cy.json': {
        $schema: 'https://coform.dev/locale/1',
        language: 'cy',
        words: { wants: { label: 'Ymweliad?' } },
      },
    });
    const { out } = await coform('check', path.join(place, 'visit.form.json'));
    assert.match(out, /missing-word/);
  });

  it('checks a trust file by its $schema', async () => {
    const place = await folder({ 'trust.json': { $schema: 'https://coform.dev/trust/1' } });
    const { code, out } = await coform('check', path.join(place, 'trust.json'));
    assert.equal(code, 1);
    assert.match(out, /name/);
  });
});

describe('coform check of a trust file', () => {
  const trust = {
    $schema: 'https://coform.dev/trust/1',
    name: 'Example Trust',
    crisis: [{ name: 'Emergency services', phone: '999' }],
    languages: ['en-GB', 'cy'],
    colours: { button: '#5b2471', 'button-hover': '#3f1850' },
  };
  const checked = async (change: object) => {
    const place = await folder({ 'trust.json': { ...trust, ...change } });
    return coform('check', path.join(place, 'trust.json'));
  };

  it('ends with 0 for facts that a form can show', async () => {
    const { code, out } = await checked({});
    assert.equal(code, 0, out);
    assert.match(out, /nothing to mend/);
  });

  for (const [what, change, place, codeOfFinding] of [
    ['colours too alike to read', { colours: { link: '#9ab8d4' } }, '/colours/link', 'colour-contrast'],
    ['a number with a digit too few', { phone: '01632 960' }, '/phone', 'unlikely-telephone'],
    ['a number with words in it', { phone: '01632 960 001 (day)' }, '/phone', 'meta-schema'],
    ['a language by its name', { languages: ['Welsh language'] }, '/languages/0', 'language-tag'],
    [
      'an address that no form may link to',
      { website: 'javascript:alert(1)' },
      '/website',
      'link-not-allowed',
    ],
  ] as const)
    it(`ends with 1 for ${what}`, async () => {
      const { code, out } = await checked(change);
      assert.equal(code, 1, out);
      assert.match(out, new RegExp(`error  ${place}  .*\\[${codeOfFinding}\\]`));
    });

  it('ends with 0, and says what to consider, where nobody can be called in a crisis', async () => {
    const { code, out } = await checked({ crisis: [] });
    assert.equal(code, 0);
    assert.match(out, /warning {2}\/crisis .*\[missing-crisis-line\]/);
  });

  for (const name of ['one', 'two'])
    it(`has nothing to mend in trusts/${name}.json of the example site`, async () => {
      const file = new URL(`../../../stories/example-site/trusts/${name}.json`, import.meta.url);
      const { out } = await coform('check', fileURLToPath(file));
      assert.match(out, /nothing to mend/);
    });
});

describe('coform schema', () => {
  it('prints a schema in which a condition is a standard if and then', async () => {
    const place = await folder({ 'visit.form.json': good });
    const { code, out } = await coform('schema', path.join(place, 'visit.form.json'));
    assert.equal(code, 0, out);
    assert.match(out, /"if"/);
    assert.equal(
      (JSON.parse(out) as { $schema: string }).$schema,
      'https://json-schema.org/draft/2020-12/schema',
    );
  });

  it('ends with 1 when the document falls short', async () => {
    const place = await folder({ 'visit.form.json': { ...good, data: { type: 'array' } } });
    assert.equal((await coform('schema', path.join(place, 'visit.form.json'))).code, 1);
  });
});

describe('wrong use', () => {
  for (const args of [
    [],
    ['fly'],
    ['check'],
    ['check', 'a', 'b'],
    ['check', '--loud', 'a'],
    ['check', 'no-such-file.json'],
  ]) {
    it(`ends with 2 and shows the usage for "coform ${args.join(' ')}"`, async () => {
      const { code, error } = await coform(...args);
      assert.equal(code, 2);
      assert.match(error, /coform check FILE/);
    });
  }

  it('shows the usage and ends with 0 for --help', async () => {
    const { code, out } = await coform('--help');
    assert.equal(code, 0);
    assert.match(out, /Exit codes/);
  });
});
