import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FormDocument } from '@coform/format';
import { show } from '../support/show.js';

const visit: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Your visit',
  data: {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'What is your name?', maxLength: 100 },
      when: {
        type: 'string',
        format: 'date',
        title: 'When was your visit?',
        description: 'For example, 27 3 2026.',
      },
      again: { type: 'boolean', title: 'Would you come again?' },
    },
  },
  layout: [
    { linkId: 'one', type: 'page', title: 'About you', items: [{ linkId: 'name', answer: '/name' }] },
    {
      linkId: 'two',
      type: 'page',
      title: 'About your visit',
      items: [
        { linkId: 'when', answer: '/when' },
        { linkId: 'again', answer: '/again' },
      ],
    },
  ],
  provenance: {
    example: true,
    madeBy: [{ role: 'service users', people: 3 }],
    decisions: [{ date: '2026-05', said: 'Too many questions.', did: 'Three are left.', outcome: 'changed' }],
  },
};

const meta: Meta = {
  title: 'Forms/co-form',
  render: (_args, { globals, parameters }) =>
    show({ document: visit, attributes: { journey: String(parameters.journey) } }, globals),
};
export default meta;

export const OnePageAtATime: StoryObj = {
  name: 'One page at a time',
  parameters: { journey: 'one-page-at-a-time' },
};
export const TaskList: StoryObj = { name: 'List of sections', parameters: { journey: 'task-list' } };
export const SinglePage: StoryObj = { name: 'All on one page', parameters: { journey: 'single-page' } };
export const Trouble: StoryObj = {
  name: 'A form that cannot be shown',
  render: (_args, { globals }) => show({ document: { nothing: true } as unknown as FormDocument }, globals),
};
