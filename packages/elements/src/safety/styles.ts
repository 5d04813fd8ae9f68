import { css } from '../styles/css.js';

/** At the top of the form and of the screen while the form is read, without a bar that would hide what is under it. */
export const safetyStyles = css`
  .co-safety {
    align-items: end;
    background: none;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    inset-block-start: 0;
    padding: 0.5em 0;
    pointer-events: none;
    position: sticky;
    z-index: 2;
  }
  .co-safety > * {
    pointer-events: auto;
  }
  .co-safety .co-button {
    margin: 0;
  }
  .co-safety__ask {
    align-self: stretch;
    background: var(--_background);
    border: 0.25em solid var(--_error);
    padding: 1em;
  }
  .co-safety__ask[hidden],
  .co-safety [hidden] {
    display: none;
  }
  /* What has the focus is scrolled to below the button, not under it. */
  .co-safety
    ~ .co-root
    :is(a, button, input, select, summary, textarea, [tabindex], .co-form-group, .co-heading) {
    scroll-margin-block-start: 5em;
  }
  /* Much enlarged, a button that stays would take the room that the questions need. */
  @media (max-height: 20em) {
    .co-safety:not([data-asking]) {
      position: static;
    }
  }
  @media print {
    .co-safety,
    .co-safety-note {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .co-safety__ask {
      border-color: CanvasText;
    }
  }
`;
