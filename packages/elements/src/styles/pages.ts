import { css } from './css.js';

/** What a first page does not have: rows, lists of tasks and answers, the error summary, what was sent. */
export const pages = css`
  .co-row {
    border: 1px solid var(--_border);
    margin: 0 0 1em;
    padding: 1em;
  }
  .co-legend--row {
    padding: 0 0.25em;
  }
  .co-error-summary {
    border: 0.25em solid var(--_error);
    margin: 0 0 2em;
    padding: 1em;
  }
  .co-error-summary:focus {
    outline: 4px solid var(--_focus);
  }
  .co-error-summary__list {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .co-error-summary__list .co-link {
    color: var(--_error);
    font-weight: 700;
  }
  .co-panel {
    background: var(--_button);
    color: var(--_button-text);
    margin: 0 0 1.5em;
    padding: 1.5em;
  }
  .co-tag--new {
    border-color: currentColor;
    color: var(--_link);
  }
  .co-tag--open {
    background: var(--_background);
  }
  .co-tag--problem {
    background: var(--_error);
    border-color: var(--_error);
    color: var(--_background);
  }
  .co-task__later {
    color: var(--_muted);
  }
  .co-task-list {
    list-style: none;
    margin: 0 0 2em;
    padding: 0;
  }
  .co-task {
    align-items: start;
    border-bottom: 1px solid var(--_border);
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding: 0.6em 0;
  }
  .co-task:first-child {
    border-top: 1px solid var(--_border);
  }
  .co-task__hint {
    margin: 0;
  }
  .co-task__status {
    flex: none;
    max-width: 45%;
    padding-top: 0.15em;
  }
  .co-summary {
    margin: 0 0 2em;
  }
  .co-summary__row {
    border-bottom: 1px solid var(--_border);
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: 1fr;
    padding: 0.6em 0;
  }
  @container (min-width: 40em) {
    .co-summary__row {
      grid-template-columns: 2fr 3fr auto;
    }
  }
  .co-summary__key {
    font-weight: 700;
    margin: 0;
  }
  .co-summary__within {
    color: var(--_muted);
    display: block;
    font-weight: 400;
  }
  .co-summary__value,
  .co-summary__action {
    margin: 0;
    min-width: 0;
    white-space: pre-line;
  }
  .co-summary__action {
    white-space: normal;
  }
  .co-summary__empty {
    color: var(--_muted);
  }
  .co-file {
    font: inherit;
    max-width: 100%;
    min-height: 2.75em;
    width: auto;
  }
  @media print {
    .co-summary__row {
      break-inside: avoid;
      grid-template-columns: 2fr 3fr;
    }
    .co-summary__value--blank {
      border-bottom: 1px solid;
      min-height: 4em;
    }
  }
  @media (forced-colors: active) {
    .co-tag,
    .co-panel,
    .co-error-summary {
      border-color: CanvasText;
    }
    .co-panel {
      border: 3px solid CanvasText;
    }
  }
`;
