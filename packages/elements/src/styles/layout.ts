import { css } from './css.js';

/** Buttons and boxes that stand out. */
export const layout = css`
  .co-button {
    appearance: none;
    background: var(--_button);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    box-shadow: 0 0.2em 0 var(--_button-hover);
    color: var(--_button-text);
    cursor: pointer;
    display: inline-block;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    margin: 0 0 1.75em;
    min-height: 2.75em;
    padding: 0.5em 1em;
    text-align: center;
  }
  .co-button:hover {
    background: var(--_button-hover);
  }
  .co-button--secondary {
    background: var(--_background);
    border-color: var(--_input-border);
    box-shadow: none;
    color: var(--_text);
  }
  .co-button--secondary:hover {
    background: var(--_soft);
  }
  .co-button--warning {
    background: var(--_error);
    box-shadow: none;
    color: var(--_background);
  }
  .co-button--small {
    margin-bottom: 0;
    min-height: 2.4em;
  }
  .co-button:focus-visible {
    background: var(--_focus);
    border-color: var(--_focus-text);
    box-shadow: 0 0.2em 0 var(--_focus-text);
    color: var(--_focus-text);
    outline: 3px solid transparent;
  }
  .co-button[aria-disabled='true'] {
    opacity: 0.7;
  }
  .co-link-button,
  .co-back {
    appearance: none;
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    margin: 0;
    min-height: 1.75em;
    padding: 0.15em 0;
    text-align: start;
  }
  .co-back {
    margin-bottom: 1em;
    min-height: 2.75em;
  }
  .co-back::before {
    content: '‹ ' / '';
  }
  [dir='rtl'] .co-back::before {
    content: '› ' / '';
  }
  .co-actions,
  .co-row-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin: 0 0 1em;
  }
  .co-actions .co-button,
  .co-row-actions .co-button {
    margin: 0;
  }
  .co-inset,
  .co-care,
  .co-warning {
    background: var(--_soft);
    border-inline-start: 0.5em solid var(--_border);
    margin: 0 0 1.5em;
    padding: 0.75em 1em;
  }
  .co-care {
    border-color: var(--_care);
  }
  .co-warning {
    border-color: var(--_error);
  }
  .co-display {
    margin-bottom: 1.5em;
  }
  .co-display > :last-child {
    margin-bottom: 0;
  }
  .co-tag {
    background: var(--_soft);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    display: inline-block;
    font-size: 0.9em;
    padding: 0.05em 0.5em;
  }
  .co-details {
    margin: 0 0 1em;
  }
  .co-details__summary {
    color: var(--_link);
    cursor: pointer;
    padding: 0.5em 0;
    text-decoration: underline;
    width: fit-content;
  }
  .co-details__text {
    border-inline-start: 0.25em solid var(--_border);
    margin: 0.5em 0 1em;
    padding-inline-start: 1em;
  }
  .co-always {
    border-top: 1px solid var(--_border);
    margin-top: 1em;
    padding-top: 0.5em;
  }
  .co-crisis .co-details__summary {
    color: var(--_error);
    font-weight: 700;
  }
  .co-crisis li > * {
    display: block;
    /* A number is written from left to right; its line still begins where the others do. */
    width: fit-content;
  }
`;
