// The official JSON Schema Test Suite, draft 2020-12: every required case, and the optional ones that we claim.
// The suite is not on the package registry: its folder is named by JSON_SCHEMA_TEST_SUITE, or stands beside the repository.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile, SchemaRefusedError } from '../../packages/validation/dist/index.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const suite = process.env.JSON_SCHEMA_TEST_SUITE ?? path.join(root, '../shared/data/json-schema-test-suite');
const present = existsSync(path.join(suite, 'tests/draft2020-12'));
const skip = present
  ? false
  : `SKIPPED: no JSON Schema Test Suite at ${suite}; name its folder in JSON_SCHEMA_TEST_SUITE`;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const jsonFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.json'));

/** What the suite expects to be retrievable: the draft's own meta-schema (Ajv carries a copy), and the remotes. */
function schemas() {
  const found = {};
  const drafts = path.join(
    path.dirname(createRequire(import.meta.url).resolve('ajv/package.json')),
    'dist/refs',
  );
  for (const file of jsonFiles(path.join(drafts, 'json-schema-2020-12'))) {
    const schema = read(path.join(drafts, 'json-schema-2020-12', file));
    found[schema.$id] = schema;
  }
  for (const file of jsonFiles(path.join(suite, 'remotes'))) {
    found[`http://localhost:1234/${file.replaceAll('\\', '/')}`] = read(path.join(suite, 'remotes', file));
  }
  return found;
}

/** Runs one file of the suite. Gives the number of cases and a line for each that fails. */
function run(file, options) {
  const failures = [];
  let count = 0;
  for (const group of read(path.join(suite, 'tests/draft2020-12', file))) {
    let validate;
    let refusal;
    try {
      validate = compile(group.schema, options);
    } catch (error) {
      if (!(error instanceof SchemaRefusedError)) throw error;
      refusal = error;
    }
    for (const { description, data, valid } of group.tests) {
      count++;
      const issues = validate?.(data);
      const limited = issues?.some(({ keyword }) => keyword === 'limit');
      if (!issues || limited || (issues.length === 0) !== valid) {
        failures.push(
          `${file}: ${group.description}: ${description}: ${refusal?.message ?? JSON.stringify(issues)}`,
        );
      }
    }
  }
  return { count, failures };
}

describe('the JSON Schema Test Suite, draft 2020-12', { skip }, () => {
  const remotes = present ? schemas() : {};
  const folder = path.join(suite, 'tests/draft2020-12');
  const required = present ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const optional = present
    ? readdirSync(path.join(folder, 'optional')).filter((file) => file.endsWith('.json'))
    : [];
  let total = 0;

  for (const file of required) {
    it(`agrees on every required case of ${file}`, () => {
      const { count, failures } = run(file, { schemas: remotes, assertFormats: false });
      total += count;
      assert.deepEqual(failures, []);
    });
  }

  it('has run all 1,299 required cases', () => {
    assert.ok(total >= 1299, `only ${total} cases were found`);
  });

  for (const name of ['date', 'time', 'date-time', 'email', 'uri', 'uuid', 'unknown']) {
    it(`agrees on every optional case of the format ${name}`, () => {
      const { count, failures } = run(`optional/format/${name}.json`, { schemas: remotes });
      assert.ok(count > 0);
      assert.deepEqual(failures, []);
    });
  }

  it('reports the other optional cases', (test) => {
    for (const file of optional) {
      const { count, failures } = run(`optional/${file}`, { schemas: remotes });
      test.diagnostic(`optional/${file}: ${count - failures.length} of ${count}`);
      for (const failure of failures) test.diagnostic(`  ${failure}`);
    }
  });
});
