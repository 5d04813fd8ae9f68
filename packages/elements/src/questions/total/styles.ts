import { css } from '../../styles/css.js';

export const totalStyles = css`
  .co-total {
    background: var(--_soft);
    border-inline-start: 0.5em solid var(--_input-border);
    padding: 0.75em 1em;
  }
  .co-total .co-hint {
    color: inherit;
  }
  .co-total__result {
    font-size: 1.25em;
    font-weight: 700;
    margin: 0;
  }
  .co-total__line {
    margin: 0.25em 0 0;
  }
  .co-total__meaning {
    display: block;
  }
`;
