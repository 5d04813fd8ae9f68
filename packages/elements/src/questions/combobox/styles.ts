import { css } from '../../styles/css.js';

export const comboboxStyles = css`
  .co-combobox {
    max-width: 29em;
    position: relative;
  }
  .co-combobox__list {
    background: var(--_background);
    border: 2px solid var(--_input-border);
    border-top: 0;
    inset-inline: 0;
    list-style: none;
    margin: 0;
    max-height: 15em;
    overflow-y: auto;
    padding: 0;
    position: absolute;
    z-index: 1;
  }
  .co-combobox__option {
    cursor: pointer;
    min-height: 2.5em;
    padding: 0.5em 0.6em;
  }
  .co-combobox__option:hover {
    background: var(--_soft);
  }
  .co-combobox__option[aria-selected='true'] {
    font-weight: 700;
  }
  .co-combobox__option--active {
    background: var(--_focus);
    color: var(--_focus-text);
    outline: 3px solid transparent;
    outline-offset: -3px;
  }
`;
