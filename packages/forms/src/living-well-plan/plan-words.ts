/** What the element adds in words of its own. Other languages than English come by the property `phrases`. */
export const planWords = {
  title: 'How my goals are going',
  none: 'When you add a check-in, you can see here how each goal goes over time.',
  add: 'Add a check-in for today',
  full: 'This plan has room for no more check-ins. You can take out an old one.',
  goal: 'Goal {number}',
  named: 'Goal {number}: {goal}',
  once: 'You have looked at this goal once. You were at {last} out of 10.',
  same: 'You have looked at this goal {count} times. You were at {first} out of 10, and are there now.',
  moved: 'You have looked at this goal {count} times. You went from {first} to {last} out of 10.',
  wordsOnly: 'You have not used numbers for this goal. That is fine.',
  back: 'Going back a bit is part of it.',
  date: 'Date',
  rating: 'How close, 0 to 10',
  note: 'What helped, or got in the way',
  noDate: 'No date',
  noRating: 'No number',
} as const;

export type PlanWords = Readonly<Record<keyof typeof planWords, string>>;

/** Puts values where a text has `{name}`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
