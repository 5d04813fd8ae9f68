import { css } from './css.js';

/** Pictures of Easy Read: beside the words where there is room, above them where there is not. */
export const pictures = css`
  .co-picture {
    display: block;
    height: 3.5em;
    margin-bottom: 0.25em;
    width: 3.5em;
  }
  .co-heading .co-picture,
  .co-legend .co-picture {
    display: inline-block;
    font-size: medium;
    margin-inline-end: 0.75em;
    vertical-align: middle;
  }
  .co-task .co-picture {
    flex: none;
    height: 2.5em;
    margin: 0;
    width: 2.5em;
  }
  .co-task:has(.co-picture) {
    align-items: center;
  }
  .co-task:has(.co-picture) .co-task__words {
    flex: 1;
  }
  @container (min-width: 25em) {
    .co-form-group:has(> .co-picture),
    .co-display:has(> .co-picture) {
      column-gap: 1em;
      display: grid;
      grid-template-columns: 3.5em minmax(0, 1fr);
    }
    .co-form-group > .co-picture,
    .co-display > .co-picture {
      grid-row: 1 / span 20;
    }
    .co-form-group > .co-picture ~ :not(.co-visually-hidden),
    .co-display > .co-picture ~ * {
      grid-column: 2;
      justify-self: start;
      width: 100%;
    }
  }
`;
