// One self-contained file per flagship for the CDN, without dynamic imports, so that a single integrity covers it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { styleSheet } from '@coform/elements/html';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';
import { onePolicy } from './tools/one-policy.mjs';
import { tersely } from './tools/terse-templates.mjs';

// co-form stands first: files that fetch it when it is needed hold its integrity.
const entries = [
  'co-form',
  'co-form-types',
  'co-health-passport',
  'co-living-well-plan',
  'co-research-questionnaire',
  'co-carer-prompt',
  'co-feedback',
  'co-languages',
  'co-safety',
  'co-course-card',
  'co-course-list',
  'co-course-ask',
  'co-course-data',
  'coform',
];

/** The smallest form of a whole file; 3 % smaller than what esbuild makes of it. */
const smallest = () => ({
  name: 'smallest',
  async renderChunk(code) {
    const settings = { ecma: 2022, module: true };
    const result = await minify(code, {
      ...settings,
      compress: { ...settings, passes: 3 },
      format: {
        comments: false,
        preamble: '/* Coform: MIT. Contains lit-html: BSD-3-Clause, (c) Google LLC */',
      },
    });
    return { code: result.code, map: null };
  },
});

/** Writes dist/cdn/integrity.json: what a page puts in `integrity=` to accept this very file and no other. */
const integrity = { table: {} };
const withIntegrity = () => ({
  name: 'integrity',
  writeBundle(_options, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      const content = chunk.code ?? chunk.source;
      const hash = createHash('sha384').update(content).digest('base64');
      integrity.table[file] = { integrity: `sha384-${hash}`, bytes: Buffer.byteLength(content) };
    }
    const sorted = Object.fromEntries(Object.entries(integrity.table).sort());
    writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(sorted, null, 2)}\n`);
  },
});

/** Writes dist/cdn/coform.css, for pages without JavaScript: they cannot adopt the elements' own sheet. */
const withStyleSheet = () => ({
  name: 'style-sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'coform.css', source: styleSheet() });
  },
});

/** Writes the integrity of a file that was built before into one that fetches it: `'%integrity co-form.js%'`. */
const knowsOthers = () => ({
  name: 'knows-others',
  renderChunk: (code) =>
    code.replace(/%integrity ([\w.-]+)%/g, (_all, file) => {
      const known = integrity.table[file];
      if (!known) throw new Error(`${file} has to be built before what fetches it.`);
      return known.integrity;
    }),
});

export default entries.map((name) => ({
  input: `packages/sdk/dist/cdn/${name}.js`,
  output: { file: `dist/cdn/${name}.js`, format: 'es', inlineDynamicImports: true },
  plugins: [
    nodeResolve(),
    onePolicy(),
    tersely(),
    smallest(),
    knowsOthers(),
    ...(name === 'coform' ? [withStyleSheet()] : []),
    withIntegrity(),
  ],
  onwarn(warning, warn) {
    // A circular import or an unresolved one is a fault of ours, not a remark.
    if (['CIRCULAR_DEPENDENCY', 'UNRESOLVED_IMPORT'].includes(warning.code)) throw new Error(warning.message);
    warn(warning);
  },
}));
