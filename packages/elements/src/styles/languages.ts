import { css } from './css.js';

/** The choice of languages above a form. */
export const languageStyles = css`
  .co-languages {
    border-bottom: 1px solid var(--_border);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-bottom: 1em;
    padding-bottom: 0.25em;
  }
  .co-languages .co-link-button {
    min-height: 2.75em;
  }
  .co-languages [aria-current] {
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
  }
  @media print {
    .co-languages {
      display: none;
    }
  }
`;
