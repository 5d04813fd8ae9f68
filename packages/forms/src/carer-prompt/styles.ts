/** In the style sheet of the forms: the prompt is a quiet box of its own, and the summary's buttons stand in a row. */
export const carerStyles =
  '.co-prompt{border:1px solid var(--_border);border-inline-start:.5em solid var(--_button);border-radius:var(--_radius);margin:0 0 1.5em;max-width:48em;padding:1.25em 1.25em 0}.co-not-now{border-top:1px solid var(--_border);margin:0 0 1em;padding-top:1.25em}[data-offer]+.co-not-now{border:0;padding:0}.co-summary-row{align-items:center;display:flex;flex-wrap:wrap;gap:.5em}.co-summary-row span{flex:0 0 6em}';
