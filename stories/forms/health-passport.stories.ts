import '@coform/forms/health-passport/define';
import { healthPassport } from '@coform/forms/health-passport';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { formIn, show } from '../support/show.js';

const meta: Meta = {
  title: 'Forms/Health passport',
  render: (_args, { globals, parameters }) =>
    show({ document: healthPassport, tag: 'co-health-passport', ...(parameters.shown as object) }, globals),
};
export default meta;

const go =
  (to: { readonly at: 'page'; readonly page: string } | { readonly at: 'check' }): StoryObj['play'] =>
  async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form?.session?.dispatch({ type: 'go', to });
    await form?.updateComplete;
  };

export const TaskList: StoryObj = { name: 'List of sections' };
export const Question: StoryObj = {
  name: 'One question',
  play: go({ at: 'page', page: 'quick-called-page' }),
};
export const Choices: StoryObj = { name: 'Choices', play: go({ at: 'page', page: 'crisis-worse-page' }) };
export const Rows: StoryObj = { name: 'A list of goals', play: go({ at: 'page', page: 'goals-list-page' }) };
export const Check: StoryObj = {
  name: 'Check your answers',
  parameters: { shown: { answers: { quick: { called: 'Sam' }, likes: { likes: 'Tea\nThe sea' } } } },
  play: go({ at: 'check' }),
};
export const Mistake: StoryObj = {
  name: 'A mistake',
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form?.session?.dispatch({ type: 'go', to: { at: 'page', page: 'about-birth-date-page' } });
    form?.session?.dispatch({
      type: 'input',
      key: 'about-birth-date',
      viewValue: { day: '31', month: '6', year: '' },
    });
    form?.session?.dispatch({ type: 'continue' });
    await form?.updateComplete;
  },
};
export const LightDom: StoryObj = {
  name: 'In the light DOM',
  parameters: { shown: { attributes: { 'light-dom': '' } } },
};
