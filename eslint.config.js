import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** HTML sinks and code generators that no source may use: strings of documents must stay text. */
const sinks = [
  ...['innerHTML', 'outerHTML'].map((property) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${property}']`,
    message: `${property} turns strings into markup. Render a template or set textContent.`,
  })),
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|static-html|style-map/]',
    message: 'This directive passes strings through Trusted Types, or writes inline styles.',
  },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'An HTML sink.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', 'test-results/**', 'received/**'] },
  js.configs.recommended,
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...sinks],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `readonly [name: string]` says what the name is; Record cannot.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['packages/{elements,forms,sdk}/src/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['packages/{elements,forms,sdk}/src/**/*.ts'], ...wc['flat/best-practice'] },
  {
    files: ['packages/{elements,forms,sdk}/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // reason: our words are set through .textContent, which the rule does not see. axe judges the drawn page instead.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/anchor-has-content': 'off',
      // reason: one listener serves the native buttons and links inside, which the keyboard presses as well.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/test-support/**'],
    rules: {
      // node:test and chai hand back promises and property assertions that these rules mistake for slips.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A look-up in a test says what it expects to find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['stories/**/*.ts', '.storybook/*.ts'],
    extends: [...tseslint.configs.strict],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['test/{a11y,embedding}/**/*.mjs'],
    languageOptions: { globals: globals.mocha },
  },
  {
    files: ['test/journeys/support/site.mjs'],
    // Playwright reads the first parameter's names, so an empty pattern is how a fixture says that it needs none.
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
