// The reference pages say what the code does: no more, no less.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { questionTypesPage } from '../../tools/reference.mjs';
import * as code from './support/code.mjs';

const folder = path.resolve(import.meta.dirname, '../../docs/reference');
const page = (name) => readFile(path.join(folder, `${name}.md`), 'utf8');

/** Names in the first column of the table below a heading. */
async function listed(heading) {
  const [, section = ''] =
    new RegExp(`^## ${heading}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(await page('co-form')) ?? [];
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name).sort();
}

describe('the reference of the form element', () => {
  for (const [heading, names] of Object.entries({
    Attributes: code.attributes,
    Properties: code.properties,
    Events: code.events,
    'Parts and custom properties': code.customProperties,
    Ports: code.ports,
  })) {
    it(`lists what there is, and nothing else: ${heading.toLowerCase()}`, async () => {
      assert.deepEqual(await listed(heading), await names());
    });
  }

  it('names every part', async () => {
    const text = await page('co-form');
    for (const part of await code.parts()) assert.ok(text.includes(`\`::part(${part})\``), part);
  });
});

describe('the reference of question types', () => {
  it('is what "node tools/reference.mjs" writes', async () => {
    assert.equal(await page('question-types'), await questionTypesPage());
  });

  it('shows where each demand of the contract is tested', async () => {
    const text = await page('question-contract');
    const root = path.resolve(folder, '../..');
    const places = ['', 'packages/elements/src', 'packages/elements/src/test-support'];
    const files = [...text.matchAll(/`([\w./-]+\.(?:ts|mjs))`/g)].map(([, file]) => file);
    assert.ok(files.length > 20);
    for (const file of files)
      assert.ok(
        places.some((place) => existsSync(path.join(root, place, file))),
        file,
      );
    const quoted = [...text.matchAll(/`([\w./-]+\.(?:ts|mjs))`, "([^"…]+?)(?: …)?"/g)];
    assert.ok(quoted.length > 10);
    for (const [, file, words] of quoted) {
      const place = places.find((one) => existsSync(path.join(root, one, file)));
      const source = await readFile(path.join(root, place, file), 'utf8');
      assert.ok(source.includes(words), `${file}: ${words}`);
    }
  });
});
