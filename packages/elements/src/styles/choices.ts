import { css } from './css.js';

/** Radios and checkboxes: large native controls, recoloured but never replaced, so forced colours just work. */
export const choices = css`
  .co-radios__item,
  .co-checkboxes__item {
    align-items: start;
    column-gap: 0.6em;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    margin: 0 0 0.5em;
    min-height: 2.75em;
  }
  .co-radios__input,
  .co-checkboxes__input {
    accent-color: var(--_text);
    cursor: pointer;
    font: inherit;
    grid-row: 1 / span 2;
    height: 2em;
    margin: 0.15em 0 0;
    width: 2em;
  }
  .co-radios__label,
  .co-checkboxes__label {
    cursor: pointer;
    font-weight: 400;
    grid-column: 2;
    margin: 0;
    padding: 0.4em 0 0.25em;
  }
  .co-option-hint {
    grid-column: 2;
    margin: 0 0 0.25em;
  }
  .co-radios__input:focus,
  .co-checkboxes__input:focus {
    border-radius: 50%;
    box-shadow: 0 0 0 4px var(--_focus-text);
    outline: 4px solid var(--_focus);
    outline-offset: 0;
  }
  .co-checkboxes__input:focus {
    border-radius: 0;
  }
  @container (min-width: 30em) {
    .co-radios--inline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
    }
  }
  .co-scale__item {
    align-items: center;
    column-gap: 0.6em;
    display: flex;
    flex-wrap: wrap;
    min-height: 2.75em;
  }
  .co-scale__label {
    font-weight: 400;
    margin: 0;
  }
  @container (min-width: 40em) {
    .co-scale {
      column-gap: 0.25em;
      display: flex;
    }
    .co-scale__item {
      align-content: start;
      flex: 1 1 0;
      flex-direction: column;
      flex-wrap: nowrap;
      max-width: 6em;
      min-width: 0;
      text-align: center;
    }
  }
  .co-face {
    fill: none;
    height: 3em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 3;
    width: 3em;
  }
  .co-divider {
    margin: 0 0 0.5em;
    text-align: center;
    width: 2em;
  }
`;
