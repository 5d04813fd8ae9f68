import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** Runs source text as a module of this package. */
async function run(source: string, name: string): Promise<void> {
  const file = new URL(`${name.replace(/[^a-z-]/g, '-')}.example.mjs`, import.meta.url);
  writeFileSync(file, source);
  try {
    await import(file.href);
  } finally {
    rmSync(file);
  }
}

describe('the examples in docstrings', () => {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name))) {
    const examples = [...read(`src/${file}`).matchAll(/ \* @example\n((?: \* .*\n)+)/g)];
    for (const [index, [, lines = '']] of examples.entries()) {
      it(`run and hold (${file})`, async () => {
        const source = lines.replace(/^ \* /gm, '');
        assert.match(source, /assert/);
        await run(source, `${file}-${'x'.repeat(index + 1)}`);
      });
    }
  }
});

describe('the examples in the README', () => {
  it('run, and say what they claim', async () => {
    const code = [...read('README.md').matchAll(/```js\n([^]*?)```/g)].map(([, block]) => block).join('\n');
    const log = mock.method(console, 'log', () => undefined);
    try {
      await run(code, 'readme');
    } finally {
      log.mock.restore();
    }
    const said = log.mock.calls.map((call) => call.arguments as unknown[]);
    assert.deepEqual(said.slice(0, 2), [
      [['travel: radios', 'plate: text']],
      ['How do you travel?', 'By bus'],
    ]);
    assert.equal(said.length, 3, 'the example form has no findings');
  });
});
