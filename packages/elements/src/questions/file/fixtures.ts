import type { QuestionFixture } from '../fixture.js';

/** A green square of 8 by 8. */
const square =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGMQSvPCihiGlgQA5dYwgd+jm5MAAAAASUVORK5CYII=';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'a photo of what helps',
    type: 'file',
    schema: {
      type: 'object',
      title: 'Add a photo of something that helps you',
      description: 'For example, a blanket or a pet.',
      required: ['name', 'type', 'size', 'data'],
      properties: {
        name: { type: 'string', maxLength: 255 },
        type: { type: 'string', maxLength: 100 },
        size: { type: 'integer', maximum: 2000000 },
        data: { type: 'string', contentEncoding: 'base64', maxLength: 2700000 },
      },
    },
    item: { as: 'file', shortName: 'a photo', accept: ['image/png', 'image/jpeg'], maxBytes: 2000000 },
    acts: [{ file: { name: 'blanket.png', type: 'image/png', data: square } }],
    answer: { name: 'blanket.png', type: 'image/png', size: 74, data: square },
    mistake: {
      acts: [{ file: { name: 'page.html', type: 'text/html', data: 'PGI+' } }],
      message: 'The file must be one of these types: PNG, JPEG',
    },
    requiredMessage: 'Choose a file: a photo',
  },
];
