import { css } from '../../styles/css.js';

/*
 * A legend that floats is laid out as any other part of its fieldset. A grid would be shorter, but in WebKit a legend
 * in a grid does not float (WebKitGTK 2.50, November 2026) and stands above it.
 */
export const matrixStyles = css`
  .co-matrix > .co-form-group {
    border-top: 1px solid var(--_border);
    margin: 0;
    padding-top: 0.75em;
    padding-bottom: 0.25em;
  }
  .co-matrix .co-divider {
    display: none;
  }
  @container (min-width: 40em) {
    .co-matrix > .co-form-group > .co-fieldset {
      display: flow-root;
    }
    .co-matrix > .co-form-group > .co-fieldset > * {
      clear: inline-start;
      float: inline-start;
      width: 40%;
    }
    .co-matrix > .co-form-group > .co-fieldset > .co-matrix__options {
      clear: none;
      display: grid;
      float: none;
      gap: 0 0.25em;
      grid-template-columns: repeat(auto-fit, minmax(4.5em, 1fr));
      margin-inline-start: 42%;
      width: auto;
    }
    .co-matrix__options > .co-radios__item {
      align-content: start;
      grid-template-columns: 1fr;
      justify-items: center;
      text-align: center;
    }
    .co-matrix__options > .co-radios__item > * {
      grid-area: auto;
    }
    .co-matrix__options .co-label,
    .co-matrix__options .co-hint {
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
