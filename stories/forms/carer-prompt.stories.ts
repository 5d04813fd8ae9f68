import '@coform/forms/carer-prompt/define';
import { carerPrompt, type CoCarerPrompt } from '@coform/forms/carer-prompt';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import record from '../../packages/forms/carer-record/carer-record.form.json';
import { show } from '../support/show.js';

const meta: Meta = {
  title: 'Forms/Carer prompt',
  render: (_args, { globals, parameters }) =>
    show({ document: carerPrompt, tag: 'co-carer-prompt', ...(parameters.shown as object) }, globals),
};
export default meta;

const prompt = async (canvas: HTMLElement): Promise<CoCarerPrompt | undefined> => {
  const element = canvas.querySelector<CoCarerPrompt>('co-carer-prompt');
  await element?.updateComplete;
  return element ?? undefined;
};
const press =
  (action: string): StoryObj['play'] =>
  async ({ canvasElement }) => {
    const element = await prompt(canvasElement);
    element?.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
    await element?.updateComplete;
  };

export const Card: StoryObj = { name: 'In a page' };
export const Banner: StoryObj = {
  name: 'As a banner',
  parameters: { shown: { attributes: { mode: 'banner' } } },
};
export const PutAway: StoryObj = {
  name: 'After “Not now”',
  parameters: { shown: { attributes: { mode: 'banner' } } },
  play: press('not-now'),
};
export const YoungPeople: StoryObj = {
  name: 'Help for young people',
  parameters: { shown: { answers: { looksAfter: 'yes', under18: 'yes' } } },
  play: async ({ canvasElement }) => {
    const element = await prompt(canvasElement);
    element?.session?.dispatch({ type: 'go', to: { at: 'page', page: 'young' } });
    await element?.updateComplete;
  },
};
export const Staff: StoryObj = {
  name: 'For staff: the summary',
  parameters: { shown: { attributes: { mode: 'staff' } } },
  play: async ({ canvasElement }) => {
    const element = await prompt(canvasElement);
    if (!element) return;
    element.document = record as unknown as NonNullable<CoCarerPrompt['document']>;
    element.answers = {
      before: { agrees: 'yes' },
      identify: { name: 'Sam Example', relationship: 'friend', main: 'yes' },
    };
    await element.updateComplete;
    // The same tree on every day.
    const now = element.summary.bind(element);
    element.summary = () => {
      const summary = now();
      return summary && { ...summary, text: summary.text.replace(/\d{4}-\d\d-\d\d/, '2026-03-27') };
    };
    element.session?.dispatch({ type: 'go', to: { at: 'check' } });
    await element.updateComplete;
  },
};
