/** What an element says while the rest of its form is on its way. A host gives other words in `phrases`. */
export const openingWords = {
  coming: 'Getting the next questions …',
  notHere:
    'The next questions did not load. What you chose is still here. Check your connection and try again.',
  plainPage: 'Use the page that needs no script',
  tryAgain: 'Try again',
} as const;

export type OpeningWords = { readonly [word in keyof typeof openingWords]: string };
