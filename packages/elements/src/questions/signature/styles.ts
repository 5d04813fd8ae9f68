import { css } from '../../styles/css.js';

export const signatureStyles = css`
  .co-sign__pad {
    border: 2px solid var(--_input-border);
    cursor: crosshair;
    display: block;
    fill: none;
    margin-bottom: 0.5em;
    max-width: 100%;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 4;
    touch-action: none;
    width: 100%;
  }
  .co-sign .co-part {
    margin-top: 1em;
  }
`;
