import type { FormDocument } from '@coform/format';

/** A small form of two pages with a condition and a list. */
export const visit: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  title: 'Ask for a visit (an example)',
  optionalSaidOnce: true,
  data: {
    type: 'object',
    properties: {
      wants: { type: 'boolean', title: 'Do you want a visit?' },
      when: { type: 'string', title: 'When suits you?', maxLength: 100 },
      people: {
        type: 'array',
        title: 'Who comes with you?',
        maxItems: 5,
        items: { type: 'object', properties: { name: { type: 'string', title: 'Name', maxLength: 100 } } },
      },
    },
  },
  layout: [
    {
      linkId: 'visit',
      type: 'page',
      title: 'Your visit',
      items: [
        { linkId: 'wants', answer: '/wants' },
        { linkId: 'when', answer: '/when', enableWhen: [{ question: 'wants', operator: '=', answer: true }] },
      ],
    },
    {
      linkId: 'company',
      type: 'page',
      title: 'Who comes with you',
      items: [
        {
          linkId: 'people',
          answer: '/people',
          repeats: true,
          addLabel: 'Add a person',
          rowLabel: 'Person',
          items: [{ linkId: 'person-name', answer: 'name' }],
        },
      ],
    },
  ],
};
