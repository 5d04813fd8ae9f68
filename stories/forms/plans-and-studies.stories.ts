import '@coform/forms/living-well-plan/define';
import { livingWellPlan } from '@coform/forms/living-well-plan';
import '@coform/forms/research-questionnaire/define';
import { researchQuestionnaire, type CoResearchQuestionnaire } from '@coform/forms/research-questionnaire';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { show } from '../support/show.js';

const meta: Meta = {
  title: 'Forms/Plans and studies',
  render: (_args, { globals, parameters }) => show(parameters.shown as Parameters<typeof show>[0], globals),
};
export default meta;

const plan = { document: livingWellPlan, tag: 'co-living-well-plan' };
const look = (date: string, rating: number, note = '') => ({
  goal: 'goal1',
  date,
  rating,
  ...(note ? { note } : {}),
});

export const Goals: StoryObj = {
  name: 'How goals are going',
  parameters: {
    shown: {
      ...plan,
      answers: {
        goals: [{ goal: 'Go to the shop by myself' }],
        progress: [
          look('2026-06-01', 1, 'Too loud'),
          look('2026-08-01', 3),
          look('2026-11-01', 2, 'A hard week'),
        ],
      },
    },
  },
};
export const NoGoals: StoryObj = { name: 'A plan with nothing in it yet', parameters: { shown: plan } };

const study = { document: researchQuestionnaire, tag: 'co-research-questionnaire', answers: { agree: true } };

export const Start: StoryObj = { name: 'A study before it starts', parameters: { shown: study } };
export const Pause: StoryObj = {
  name: 'Pause or stop',
  parameters: { shown: study },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CoResearchQuestionnaire>('co-research-questionnaire');
    await element?.updateComplete;
    element?.session?.dispatch({ type: 'go', to: { at: 'page', page: 'sleep' } });
    await element?.updateComplete;
    element?.shadowRoot?.querySelector('.co-pause')?.setAttribute('open', '');
  },
};
