import { css } from '../../styles/css.js';

export const rankingStyles = css`
  .co-ranking__item {
    align-items: center;
    border-bottom: 1px solid var(--_border);
    gap: 0.5em 1em;
    min-height: 3.5em;
    padding: 0.4em 0;
  }
  .co-ranking__item .co-button {
    margin: 0.15em 0.5em 0.15em 0;
  }
  .co-ranking__label {
    display: block;
    font-weight: 700;
  }
`;
