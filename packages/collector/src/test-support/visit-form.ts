import type { FormDocument } from '@coform/format';
import type { Schema } from '../check-response.js';

/** A form with one condition, small enough to read. */
export const visitForm: FormDocument = {
  $schema: 'https://coform.dev/form-document/1',
  id: 'visit',
  edition: '2.3.1',
  status: 'published',
  language: 'en-GB',
  title: 'Ask for a visit',
  data: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 50 },
      email: { type: 'string', format: 'email', maxLength: 254 },
      nhsNumber: { type: 'string', format: 'nhs-number', maxLength: 20 },
      pets: { type: 'array', maxItems: 3, uniqueItems: true, items: { type: 'string', maxLength: 20 } },
    },
  },
};

/** The schema as publishing would give it: what is not asked is refused. */
export const published = (document: FormDocument): Schema => ({
  ...document.data,
  additionalProperties: false,
});

export const response = (answers: object = { name: 'Ada' }): Record<string, unknown> => ({
  form: 'visit',
  edition: '2.3.1',
  language: 'en-GB',
  status: 'completed',
  started: '2026-11-23T09:00:00Z',
  authored: '2026-11-23T09:10:00Z',
  answers,
});
