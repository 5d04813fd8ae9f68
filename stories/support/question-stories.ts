import type { StoryObj } from '@storybook/web-components-vite';
import { allFixtures, layoutFixtures } from '../../packages/elements/dist/questions/all-fixtures.js';
import {
  fixtureDocument,
  layoutDocument,
  urduOf,
  type QuestionFixture,
} from '../../packages/elements/dist/questions/fixture.js';
import { formIn, show } from './show.js';

/** The states that every question type is reviewed in. */
export type State = 'empty' | 'filled' | 'error' | 'disabled' | 'notRelevant' | 'longText' | 'rightToLeft';

const long =
  'Words that go on for longer than anybody expects, in a question that nobody has shortened yet. '.repeat(2);

function documentOf(fixture: QuestionFixture, state: State) {
  const schema =
    state === 'longText' ? { ...fixture.schema, title: long, description: long } : fixture.schema;
  const form = fixtureDocument({ ...fixture, schema }, { required: state === 'error' });
  // Where the fixture has no words of its own, English stands for those that are read from right to left.
  return state === 'rightToLeft' && !fixture.urdu ? { ...form, language: 'ur' } : form;
}

/** The story of one state of one example. */
export function story(name: string, state: State): StoryObj {
  const fixture = allFixtures.find((one) => `${one.type} ${one.name}` === name);
  if (!fixture) throw new Error(`No fixture is called ${name}. Run "npm run storybook" anew.`);
  const answered = ['filled', 'disabled', 'longText', 'rightToLeft'].includes(state);
  const answers =
    state === 'notRelevant'
      ? { show: false }
      : answered
        ? { show: true, asked: fixture.answer }
        : { show: true };
  return {
    render: (_args, { globals }) =>
      show(
        {
          document: documentOf(fixture, state),
          answers,
          locales: state === 'rightToLeft' ? urduOf(fixture) : [],
          attributes: {
            ...(state === 'disabled' ? { disabled: '' } : {}),
            ...(state === 'rightToLeft' ? { language: 'ur' } : {}),
          },
        },
        globals,
      ),
    ...(state === 'error'
      ? {
          play: async ({ canvasElement }) => {
            const form = await formIn(canvasElement);
            form?.session?.dispatch({ type: 'continue' });
            await form?.updateComplete;
          },
        }
      : {}),
  };
}

/** The story of what has no answer of its own. */
export function layoutStory(name: string): StoryObj {
  const fixture = layoutFixtures.find((one) => `${one.type} ${one.name}` === name);
  if (!fixture) throw new Error(`No fixture is called ${name}. Run "npm run storybook" anew.`);
  return { render: (_args, { globals }) => show({ document: layoutDocument(fixture) }, globals) };
}
