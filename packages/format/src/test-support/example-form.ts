import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import type { Trust } from '../generated/trust.js';

/** A whole small form, made up for tests: a day out with sections, pages, conditions and a repeating group. */
export const exampleForm: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'example-day-out',
  edition: '1.0.0',
  status: 'draft',
  language: 'en-GB',
  locales: ['cy'],
  title: 'Example: planning a day out',
  description: 'This is an **example**. It is run by {trust.name}. Call {trust.phone} for help.',
  data: {
    type: 'object',
    required: ['traveller', 'wantsLunch'],
    properties: {
      traveller: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', title: 'What is your name?', maxLength: 100 },
          born: { type: 'string', format: 'date', title: 'When were you born?' },
          phone: { $ref: '#/$defs/phone', description: 'We call only if plans change.' },
        },
      },
      wantsLunch: { type: 'boolean', title: 'Do you want lunch?' },
      lunch: {
        type: 'string',
        title: 'Which lunch?',
        oneOf: [
          { const: 'soup', title: 'Soup', description: 'With bread' },
          { const: 'salad', title: 'Salad' },
          { const: 'other', title: 'Something else' },
        ],
      },
      otherLunch: { type: 'string', title: 'What else?', maxLength: 300 },
      needs: {
        type: 'array',
        title: 'What do you need?',
        uniqueItems: true,
        items: { enum: ['ramp', 'quiet', 'none'] },
      },
      friends: {
        type: 'array',
        title: 'Who comes with you?',
        maxItems: 5,
        items: {
          type: 'object',
          required: ['name', 'seat'],
          properties: {
            name: { type: 'string', title: 'Name', maxLength: 100 },
            age: { type: 'integer', title: 'Age', minimum: 0, maximum: 120 },
            seat: { type: 'string', title: 'Which seat does your friend need?', enum: ['child', 'booster'] },
          },
        },
      },
    },
    $defs: { phone: { type: 'string', format: 'uk-telephone', title: 'What is your phone number?' } },
  },
  layout: [
    {
      linkId: 'you',
      type: 'section',
      title: 'You',
      items: [
        {
          linkId: 'you-name',
          type: 'page',
          title: 'About you',
          items: [
            { linkId: 'name', answer: '/traveller/name', shortName: 'your name' },
            { linkId: 'born', answer: '/traveller/born' },
            { linkId: 'phone', answer: '/traveller/phone', why: 'Plans change with the weather.' },
          ],
        },
      ],
    },
    {
      linkId: 'food',
      type: 'page',
      title: 'Food',
      items: [
        { linkId: 'wants-lunch', answer: '/wantsLunch' },
        {
          linkId: 'lunch-details',
          title: 'Your lunch',
          enableWhen: [{ question: 'wants-lunch', operator: '=', answer: true }],
          items: [
            { linkId: 'lunch', answer: '/lunch', errors: { required: 'Choose a lunch, up to {limit}' } },
            {
              linkId: 'other-lunch',
              answer: '/otherLunch',
              enableWhen: [{ question: 'lunch', operator: '=', answer: 'other' }],
            },
          ],
        },
        { linkId: 'note', text: 'Water is free. Ask at {trust.website}.' },
      ],
    },
    {
      linkId: 'company',
      type: 'page',
      title: 'Company',
      items: [
        { linkId: 'needs', answer: '/needs', exclusive: ['none'] },
        {
          linkId: 'friends',
          answer: '/friends',
          repeats: true,
          addLabel: 'Add a friend',
          rowLabel: 'Friend',
          items: [
            { linkId: 'friend-name', answer: 'name' },
            { linkId: 'friend-age', answer: 'age' },
            {
              linkId: 'friend-seat',
              answer: 'seat',
              enableWhen: [{ question: 'friend-age', operator: '<', answer: 12 }],
            },
          ],
        },
      ],
    },
  ],
  provenance: {
    example: true,
    decisions: [
      {
        date: '2026-01',
        said: 'Ask about quiet.',
        did: 'Added a choice.',
        questions: ['needs'],
        outcome: 'changed',
      },
    ],
  },
};

/** Welsh for a part of the form, so that the rest falls back. */
export const exampleWelsh: Locale = {
  $schema: 'https://coform.dev/locale/1',
  language: 'cy',
  status: 'machine-draft',
  form: { title: 'Enghraifft: diwrnod allan' },
  words: {
    name: { label: 'Beth yw eich enw?' },
    lunch: { 'option.soup': 'Cawl', 'error.required': 'Dewiswch' },
  },
};

export const exampleTrust: Trust = {
  $schema: 'https://coform.dev/trust/1',
  name: 'Example Trust',
  phone: '01632 960 000',
  website: 'https://trust.example/',
  crisis: [{ name: 'Example line', phone: '01632 960 111' }],
};
