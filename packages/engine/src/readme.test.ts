import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';

describe('the example in the README', () => {
  it('runs, and says what it claims', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const example = /```js\n([^]*?)```/.exec(readme)![1]!;
    const file = new URL('readme-example.mjs', import.meta.url);
    const log = mock.method(console, 'log', () => undefined);
    writeFileSync(file, example);
    try {
      await import(file.href);
    } finally {
      log.mock.restore();
      rmSync(file);
    }
    const said = log.mock.calls.map((call) => call.arguments as unknown[]);
    assert.deepEqual(said.at(-1), [{ needed: true, language: 'Polish' }]);
    const places = said.slice(0, -1).map(([, place]) => (place as { at: string }).at);
    assert.deepEqual(places, ['page', 'page', 'page', 'check', 'check']);
  });
});
