import { css } from '../../styles/css.js';

export const fileStyles = css`
  .co-upload .co-file::file-selector-button {
    background: var(--_background);
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    color: var(--_text);
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    margin-inline-end: 0.75em;
    min-height: 2.4em;
    padding: 0.3em 0.8em;
  }
  /* The box below says what was chosen; the control forgets it, so that the same file can be chosen again. */
  .co-upload:has(.co-upload__chosen) .co-file {
    color: transparent;
  }
  .co-upload__chosen {
    border: 1px solid var(--_border);
    margin-top: 0.75em;
    padding: 0.75em;
  }
  .co-upload__picture {
    display: block;
    margin-bottom: 0.5em;
    max-width: 100%;
  }
`;
