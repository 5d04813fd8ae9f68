import '@coform/forms/feedback/define';
import { feedback, type CoFeedback } from '@coform/forms/feedback';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import test from '../../packages/forms/friends-and-family-test/friends-and-family-test.form.json';
import said from '../example-site/you-said-we-did.json';
import { show } from '../support/show.js';

const meta: Meta = {
  title: 'Forms/Feedback',
  render: (_args, { globals, parameters }) =>
    show({ document: feedback, tag: 'co-feedback', ...(parameters.shown as object) }, globals),
};
export default meta;

const act =
  (does: (element: CoFeedback) => void): StoryObj['play'] =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CoFeedback>('co-feedback');
    await element?.updateComplete;
    if (element) does(element);
    await element?.updateComplete;
  };

export const Faces: StoryObj = { name: 'With faces' };
export const Words: StoryObj = {
  name: 'With words',
  parameters: { shown: { attributes: { scale: 'words' } } },
};
export const TakenOut: StoryObj = {
  name: 'What was taken out',
  parameters: { shown: { answers: { good: 'Sam was kind. Ring 07700 900982.' } } },
  play: act((element) => {
    element.session?.dispatch({ type: 'go', to: { at: 'check' } });
  }),
};
export const Table: StoryObj = {
  name: 'Around a table',
  parameters: { shown: { attributes: { people: '8' } } },
};
export const About: StoryObj = {
  name: 'About one question of a form',
  parameters: {
    shown: {
      attributes: {
        'about-form': 'health-passport',
        'about-edition': '1.0.0',
        'about-question': 'quick-called',
        'about-title': 'What do you like to be called?',
      },
    },
  },
};
export const SaidDid: StoryObj = {
  name: '“You said, we did”',
  play: act((element) => {
    element.saidDid = said as NonNullable<CoFeedback['saidDid']>;
  }),
};
export const FriendsAndFamily: StoryObj = {
  name: 'Friends and Family Test',
  play: act((element) => {
    element.document = test as unknown as NonNullable<CoFeedback['document']>;
  }),
};
