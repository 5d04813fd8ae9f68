import type { LayoutFixture } from '../fixture.js';

const text = (title: string) => ({ type: 'string', title, maxLength: 50 });

export const fixtures: readonly LayoutFixture[] = [
  {
    name: 'who to call',
    type: 'group',
    item: {
      linkId: 'contact',
      type: 'group',
      title: 'Who should we call?',
      hint: 'Somebody who knows you well.',
      text: 'They need not live near you.',
      items: [
        { linkId: 'name', answer: '/name' },
        { linkId: 'phone', answer: '/phone', as: 'telephone' },
      ],
    },
    properties: { name: text('Their name'), phone: text('Their phone number') },
  },
];
