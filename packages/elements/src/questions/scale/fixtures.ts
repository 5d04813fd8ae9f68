import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: '0 to 10',
    type: 'scale',
    schema: {
      type: 'integer',
      minimum: 0,
      maximum: 10,
      title: 'How close are you to your goal today?',
      description: 'Choose one number.',
    },
    item: { as: 'scale', shortName: 'how close you are', ends: ['Not started', 'I am there'] },
    urdu: {
      label: 'آج آپ اپنے مقصد کے کتنے قریب ہیں؟',
      hint: 'ایک نمبر چنیں۔',
      'optionHint.0': 'ابھی شروع نہیں کیا',
      'optionHint.10': 'میں پہنچ گیا ہوں',
    },
    acts: [{ choose: '7' }],
    answer: 7,
    requiredMessage: 'Select how close you are',
  },
  {
    name: 'five faces',
    type: 'scale',
    schema: {
      type: 'integer',
      title: 'How was your visit?',
      oneOf: [
        { const: 1, title: 'Very bad' },
        { const: 2, title: 'Bad' },
        { const: 3, title: 'Not good, not bad' },
        { const: 4, title: 'Good' },
        { const: 5, title: 'Very good' },
      ],
    },
    item: { as: 'scale', shortName: 'how your visit was', faces: true },
    acts: [{ choose: '4' }],
    answer: 4,
    requiredMessage: 'Select how your visit was',
  },
];
