/** What stands around the answers of every response, whatever the form. */
export const envelopeSchema = {
  type: 'object',
  required: ['form', 'edition', 'language', 'status', 'started', 'authored', 'answers'],
  properties: {
    form: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$' },
    edition: { type: 'string', pattern: '^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$' },
    status: { enum: ['completed', 'in-progress'] },
    started: { type: 'string', format: 'date-time' },
    authored: { type: 'string', format: 'date-time' },
    answers: { type: 'object' },
    helpedBy: { type: ['string', 'object'] },
    shared: { type: ['array', 'object'] },
  },
  additionalProperties: false,
} as const;
