/** What the element adds in words of its own. Other languages than English come by the property `phrases`. */
export const researchWords = {
  pause: 'Pause or stop',
  anyTime: 'You can stop at any time. You do not have to say why.',
  save: 'Keep my answers and come back later',
  saveHint:
    'You get a file. Open it on the first page of this form when you come back. Anyone who has the file can read it.',
  stop: 'Stop here',
  stopHint: 'We ask how you are and say where to turn. Then you choose if we may have what you wrote so far.',
  reviewed: 'Read before you by: {group}, {date}.',
} as const;

export type ResearchWords = Readonly<Record<keyof typeof researchWords, string>>;
