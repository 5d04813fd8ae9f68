import '@coform/forms/health-passport/define';
import { startLanguageChoice } from '@coform/elements/language-choice';
import { startSafety } from '@coform/elements/safety';
import type { FormDocument } from '@coform/format';
import { healthPassport } from '@coform/forms/health-passport';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import one from '../example-site/trusts/one.json';
import two from '../example-site/trusts/two.json';
import { formIn, show } from '../support/show.js';

startSafety({
  // A story that left its frame could not be looked at again.
  go: (href) => {
    document.body.textContent = `Here ${href} would stand in place of this page.`;
  },
});
startLanguageChoice();

const visit: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Your visit',
  data: {
    type: 'object',
    properties: { name: { type: 'string', title: 'What is your name?', maxLength: 100 } },
  },
  layout: [{ linkId: 'one', type: 'page', title: 'About you', items: [{ linkId: 'name', answer: '/name' }] }],
};

const meta: Meta = {
  title: 'Forms/By need',
  render: (_args, { globals, parameters }) =>
    show({ document: visit, answers: { name: 'Sam' }, ...(parameters.shown as object) }, globals),
};
export default meta;

const settled = async (canvas: HTMLElement, selector: string) => {
  const form = await formIn(canvas);
  for (let wait = 0; wait < 50; wait += 1) {
    if (form?.renderRoot.querySelector(selector)) return form;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${selector} is not there.`);
};

const hide = { 'hide-page': 'https://weather.example/' };
export const HidePage: StoryObj = {
  name: 'Hide this page',
  parameters: { shown: { attributes: hide } },
};
export const StillThere: StoryObj = {
  name: 'Are you still there?',
  parameters: { shown: { attributes: { ...hide, 'idle-minutes': '0.001' } } },
  play: async ({ canvasElement }) => {
    await settled(canvasElement, '.co-safety__ask:not([hidden])');
  },
};

const passport = { document: healthPassport, tag: 'co-health-passport' };
export const ChooseLanguage: StoryObj = {
  name: 'Choose a language',
  parameters: { shown: { ...passport, attributes: { 'choose-language': '' } } },
  play: async ({ canvasElement }) => {
    await settled(canvasElement, '.co-languages button');
  },
};
const easyRead = { language: 'en-GB-x-easyread', 'choose-language': '' };
export const EasyRead: StoryObj = {
  name: 'Easy Read with pictures',
  parameters: { shown: { ...passport, attributes: easyRead } },
  play: async ({ canvasElement }) => {
    await settled(canvasElement, '.co-task .co-picture');
  },
};
export const EasyReadQuestion: StoryObj = {
  name: 'A question in Easy Read',
  parameters: { shown: { ...passport, attributes: easyRead } },
  play: async ({ canvasElement }) => {
    const form = await settled(canvasElement, '.co-task .co-picture');
    form.session?.dispatch({ type: 'go', to: { at: 'page', page: 'quick-talking-page' } });
    await settled(canvasElement, '.co-form-group > .co-picture');
  },
};

export const TrustOne: StoryObj = { name: 'In one Trust’s colours', parameters: { shown: { trust: one } } };
export const TrustTwo: StoryObj = {
  name: 'In another Trust’s colours',
  parameters: { shown: { trust: two } },
};
