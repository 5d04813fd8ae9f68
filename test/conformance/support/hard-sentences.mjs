// Sentences that both formulas put above a reading age of 11, and why they stay. Everything else gets other words.

/** The Friends and Family Test and the GAD-7 are the same everywhere: their words are not ours to change. */
const published = 'published words, which may not be changed';
const interpreter = 'the name of what staff book; who needs one knows it';

export const reasons = new Map([
  ['A British Sign Language interpreter', interpreter],
  ['A British Sign Language (BSL) interpreter', interpreter],
  ['An interpreter for another sign language', interpreter],
  ['An interpreter for another language', interpreter],
  ['The law calls these reasonable adjustments.', 'the name to ask by; the title says it in plain words'],
  ['Lasting power of attorney for health', 'the name on the paper; its hint says it in plain words'],
  [
    'It follows the 4 steps of working with carers: identify, support, involve and record.',
    'for staff: the names of the steps in their procedure',
  ],
  ['Follow your safeguarding steps today.', 'for staff: what their own rules are called'],
  ['Overall, how was your experience of our service?', published],
  ['Over the last 2 weeks, how often have you been bothered by any of the following problems?', published],
  ['Not being able to stop or control worrying', published],
  ['Worrying too much about different things', published],
  ['Becoming easily annoyed or irritable', published],
  ['Feeling afraid as if something awful might happen', published],
  [
    'Robert Spitzer, Janet Williams, Kurt Kroenke and others made it, with a grant from Pfizer Inc.',
    'names of people',
  ],
]);
