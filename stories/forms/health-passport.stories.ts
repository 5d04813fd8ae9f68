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

const example = {
  quick: {
    called: 'Sam',
    mustKnow: [
      { thing: 'I have seizures. If one lasts 5 minutes, call 999.' },
      { thing: 'Loud rooms make me panic.' },
    ],
    talking: ['short-sentences', 'time', 'no-eye-contact'],
    distress: ['space', 'calm-voice', 'music'],
    contact: { name: 'Jo Example', relationship: 'My sister', phone: '01632 960 001' },
  },
  author: { who: 'with-help', helper: { name: 'Jo Example', relationship: 'My sister' } },
  important: { doNot: 'Do not talk about me over my head.' },
  likes: { likes: 'Tea with two sugars. The sea.', dislikes: 'Strong smells.', comfort: 'My headphones.' },
  crisis: { worse: ['touch', 'crowding'], word: 'Pineapple' },
  people: { doNotContact: [{ name: 'Somebody to keep away' }] },
  sharing: { review: '2030-05-03' },
  treatment: { allergy: 'yes', allergies: [{ to: 'Penicillin', reaction: 'My throat swells' }] },
};

/** One of the owner's tools, opened from the list. */
const tool = (name: string, storyName: string): StoryObj => ({
  name: storyName,
  parameters: { shown: { answers: example } },
  play: async ({ canvasElement }) => {
    const form = await formIn(canvasElement);
    form?.renderRoot.querySelector<HTMLElement>(`[data-action="tool"][data-tool="${name}"]`)?.click();
    await form?.updateComplete;
  },
});

export const Ward: StoryObj = tool('ward', 'The 10-second view');
export const Summary: StoryObj = tool('summary', 'One-page summary');
export const Wallet: StoryObj = tool('wallet', 'Wallet card');
export const Code: StoryObj = tool('code', 'QR code');
export const Save: StoryObj = tool('save', 'Save to a file');
export const Open: StoryObj = tool('open', 'Open a file');
export const Share: StoryObj = tool('share', 'Share a part of it');
export const Record: StoryObj = tool('record', 'My record');
