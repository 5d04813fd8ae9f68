/** In the style sheet of the forms. */
export const feedbackStyles =
  '.co-anchored{border-block:1px solid var(--_border);margin:1.5em 0;padding-top:1.25em}[data-said-did]{border-top:1px solid var(--_border);margin-top:1.5em;padding-top:1.5em}.co-said-did__list{list-style:none;margin:0 0 1em;padding:0}.co-said-did__list li{border-inline-start:.3em solid var(--_care);margin:0 0 1.5em;padding-inline-start:1em}.co-said-did__list p{margin:0 0 .35em}[data-hand-over]:focus{outline:none}';
