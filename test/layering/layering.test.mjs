// Imports run one way only: imports ⊆ declared dependencies ⊆ project references ⊆ the layer table.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

/** What each package may know. See docs/architecture/map.md. */
const layers = {
  validation: [],
  format: ['validation'],
  engine: ['format', 'validation'],
  elements: ['engine', 'format', 'validation'],
  forms: ['elements', 'format'],
  sdk: ['elements', 'engine', 'format', 'forms', 'validation'],
  cli: ['elements', 'format', 'validation'],
  collector: ['format', 'validation'],
};
/** Libraries outside the workspace that shipped code may import. */
const libraries = {
  elements: ['lit'],
  forms: ['lit'],
  cli: ['ajv', 'ajv-formats'],
  collector: ['ajv', 'ajv-formats'],
};

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const sources = (name) =>
  readdirSync(new URL(`../../packages/${name}/src`, import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'));

function imports(name) {
  const found = new Map();
  for (const file of sources(name)) {
    const test = /\.test\.ts$|(^|\/)test-support\//.test(file);
    // The examples in comments import what a reader needs to run them, not what the package needs.
    const code = read(`packages/${name}/src/${file}`).replace(/\/\*[^]*?\*\//g, '');
    for (const [, from, effect] of code.matchAll(
      /^(?:import|export)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    )) {
      if (!test) found.set(from ?? effect, file);
    }
  }
  return found;
}

describe('the layers', () => {
  it('has a row for every package', () => {
    const names = readdirSync(new URL('../../packages', import.meta.url)).sort();
    assert.deepEqual(names, Object.keys(layers).sort());
  });

  for (const [name, allowed] of Object.entries(layers)) {
    const manifest = JSON.parse(read(`packages/${name}/package.json`));
    const dependencies = Object.keys(manifest.dependencies ?? {});
    const workspace = dependencies.filter((dependency) => dependency.startsWith('@coform/'));

    it(`lets ${name} declare only what stands left of it`, () => {
      for (const dependency of workspace)
        assert.ok(allowed.includes(dependency.slice('@coform/'.length)), dependency);
    });

    it(`gives ${name} a project reference for each declared package`, () => {
      const { references } = JSON.parse(read(`packages/${name}/tsconfig.json`));
      const referenced = references.map(({ path }) => path.replace('../', '@coform/')).sort();
      assert.deepEqual(referenced, [...workspace].sort());
    });

    it(`has nothing in ${name} that imports the undeclared, or another package's insides`, () => {
      for (const [target, file] of imports(name)) {
        if (target.startsWith('.')) {
          assert.ok(
            !target.includes('/packages/') && !/\.\.\/\.\.\/[a-z]+\/src/.test(target),
            `${file}: ${target}`,
          );
        } else if (target.startsWith('node:')) {
          assert.ok(['cli', 'collector'].includes(name), `${file} needs a browser to be without ${target}`);
        } else {
          const [scope, second] = target.split('/');
          const bare = scope.startsWith('@') ? `${scope}/${second}` : scope;
          assert.ok(
            dependencies.includes(bare),
            `${file} imports ${target}, which package.json does not declare`,
          );
          assert.ok(
            bare.startsWith('@coform/') || libraries[name]?.includes(bare),
            `${file} imports ${bare}`,
          );
        }
      }
    });
  }
});
