// Writes one story file for each question type from the fixtures that the tests go through, so that a type cannot be
// without its stories. Storybook reads names of stories from the text of a file, which is why there are files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allFixtures, layoutFixtures } from '../packages/elements/dist/questions/all-fixtures.js';

const folder = path.resolve(import.meta.dirname, '../stories/generated');
const states = {
  empty: 'Empty',
  filled: 'Filled in',
  error: 'With an error',
  disabled: 'Turned off',
  notRelevant: 'Not relevant: shows nothing',
  longText: 'Long words',
  rightToLeft: 'Right to left',
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const shown = allFixtures.filter(({ hidden }) => !hidden);
for (const type of new Set(shown.map((fixture) => fixture.type))) {
  const examples = shown.filter((fixture) => fixture.type === type);
  const stories = examples.flatMap(({ name }, index) =>
    Object.entries(states).map(([state, words]) => {
      const id = `${capital(state)}${index === 0 ? '' : index + 1}`;
      const title = examples.length > 1 ? `${capital(name)}: ${words}` : words;
      return `export const ${id} = { ...story(${JSON.stringify(`${type} ${name}`)}, '${state}'), name: ${JSON.stringify(title)} };`;
    }),
  );
  const text = `import { story } from '../support/question-stories.js';

export default { title: ${JSON.stringify(`Questions/${capital(type.replaceAll('-', ' '))}`)} };
${stories.join('\n')}
`;
  writeFileSync(path.join(folder, `${type}.stories.ts`), text);
}
for (const type of new Set(layoutFixtures.map((fixture) => fixture.type))) {
  const stories = layoutFixtures
    .filter((fixture) => fixture.type === type)
    .map(
      ({ name }) =>
        `export const ${capital(name.replaceAll(' ', ''))} = { ...layoutStory(${JSON.stringify(`${type} ${name}`)}), name: ${JSON.stringify(capital(name))} };`,
    );
  const text = `import { layoutStory } from '../support/question-stories.js';

export default { title: ${JSON.stringify(`Questions/${capital(type)}`)} };
${stories.join('\n')}
`;
  writeFileSync(path.join(folder, `${type}.stories.ts`), text);
}
console.log(`stories for ${new Set(shown.map(({ type }) => type)).size} question types`);
