import { css } from './css.js';

/** Labels, hints, errors and the boxes people type and choose in. Targets are 44 px or more. */
export const controls = css`
  .co-form-group {
    margin: 0 0 2em;
  }
  .co-form-group--error {
    border-inline-start: 0.25em solid var(--_error);
    padding-inline-start: 0.75em;
  }
  .co-form-group--revealed:not(.co-form-group--error) {
    border-inline-start: 0.25em solid var(--_border);
    padding-inline-start: 0.75em;
  }
  .co-label,
  .co-legend {
    color: inherit;
    display: block;
    font-weight: 700;
    margin: 0 0 0.25em;
    max-width: 100%;
    padding: 0;
  }
  .co-heading .co-label {
    font-weight: inherit;
    margin: 0;
  }
  .co-legend .co-heading,
  .co-heading:has(> .co-label) {
    margin: 0;
  }
  .co-fieldset {
    border: 0;
    margin: 0;
    min-width: 0;
    padding: 0;
  }
  .co-group {
    margin: 0 0 2em;
  }
  .co-legend--group {
    font-size: 1.125em;
    margin-bottom: 0.75em;
  }
  .co-hint {
    color: var(--_muted);
    margin: 0 0 0.5em;
  }
  .co-error-message {
    color: var(--_error);
    display: block;
    font-weight: 700;
    margin: 0 0 0.5em;
  }
  .co-private {
    border-inline-start: 0.25em solid var(--_input-border);
    margin: 0 0 0.5em;
    padding-inline-start: 0.75em;
  }
  .co-input,
  .co-textarea,
  .co-select {
    appearance: none;
    background: var(--_background);
    border: 2px solid var(--_input-border);
    border-radius: 0;
    color: inherit;
    display: block;
    font: inherit;
    line-height: 1.25;
    margin: 0;
    max-width: 100%;
    min-height: 2.5em;
    padding: 0.3em 0.4em;
    width: 100%;
  }
  .co-select {
    appearance: auto;
    max-width: 100%;
    min-width: 11em;
    width: auto;
  }
  .co-textarea {
    max-width: 100%;
    min-height: 6em;
    resize: vertical;
  }
  .co-input--width-2 {
    max-width: 3.2em;
  }
  .co-input--width-3 {
    max-width: 3.9em;
  }
  .co-input--width-4 {
    max-width: 4.6em;
  }
  .co-input--width-5 {
    max-width: 5.6em;
  }
  .co-input--width-10 {
    max-width: 11em;
  }
  .co-input--width-20 {
    max-width: 20em;
  }
  .co-input--width-30 {
    max-width: 29em;
  }
  .co-form-group--error .co-input[aria-invalid='true'],
  .co-form-group--error .co-textarea,
  .co-form-group--error .co-select {
    border-color: var(--_error);
  }
  .co-input:focus,
  .co-textarea:focus,
  .co-select:focus,
  .co-file:focus {
    border-color: var(--_focus-text);
    box-shadow: inset 0 0 0 2px var(--_focus-text);
    outline: 3px solid var(--_focus);
    outline-offset: 0;
  }
  .co-count {
    color: var(--_muted);
    margin-top: 0.25em;
    min-height: 1.5em;
  }
  .co-count--over {
    color: var(--_error);
    font-weight: 700;
  }
  .co-parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .co-part__label {
    font-weight: 400;
  }
  .co-with-unit {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }
  .co-lines > .co-part {
    margin-bottom: 1em;
  }
  .co-why {
    margin-top: 0.5em;
  }
  .co-why summary {
    color: var(--_link);
    cursor: pointer;
    padding: 0.25em 0;
    text-decoration: underline;
    width: fit-content;
  }
  .co-why p {
    border-inline-start: 0.25em solid var(--_border);
    margin: 0.25em 0 0;
    padding-inline-start: 0.75em;
  }
`;
