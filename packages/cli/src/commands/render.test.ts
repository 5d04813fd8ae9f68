import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../run.js';

const form = {
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
    { linkId: 'visit', type: 'page', title: 'A visit', items: [{ linkId: 'wants', answer: '/wants' }] },
    { linkId: 'time', type: 'page', title: 'A time', items: [{ linkId: 'when', answer: '/when' }] },
  ],
};

async function write(content: unknown): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'coform-render-')), 'a.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function coform(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(args, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('coform render', () => {
  it('prints the first page as a form that posts', async () => {
    const { code, out } = await coform('render', await write(form), '--action', '/visit');
    assert.equal(code, 0, out);
    assert.match(out, /<form class="co-form" novalidate method="post" action="\/visit"/);
    assert.match(out, /Do you want a visit\?/);
    assert.doesNotMatch(out, /<script|type="button"/);
  });

  it('prints another page, filled in', async () => {
    const answers = await write({ when: '<Tuesday>' });
    const { out } = await coform('render', await write(form), '--page', 'time', '--answers', answers);
    assert.match(out, /When suits you\?/);
    assert.match(out, /value="&lt;Tuesday&gt;"/);
  });

  it('gives the page as JSON with --json', async () => {
    const { out } = await coform('render', '--json', await write(form), '--page', 'check');
    const { ok, html } = JSON.parse(out) as { ok: boolean; html: string };
    assert.equal(ok, true);
    assert.match(html, /Check your answers/);
  });

  it('ends with 1 when the document falls short', async () => {
    const { code, error } = await coform('render', await write({ ...form, title: '' }));
    assert.equal(code, 1);
    assert.match(error, /\/title/);
  });

  it('ends with 2 for a page that is not there, and says which are', async () => {
    const { code, error } = await coform('render', await write(form), '--page', 'nowhere');
    assert.equal(code, 2);
    assert.match(error, /visit, time, check/);
  });

  it('ends with 2 for answers that are none', async () => {
    assert.equal((await coform('render', await write(form), '--answers', await write('[1]'))).code, 2);
    assert.equal((await coform('render', await write(form), '--answers', await write('{'))).code, 2);
  });
});
