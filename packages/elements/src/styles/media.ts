import { css } from './css.js';

/** Paper, forced colours, dark pages. */
export const media = css`
  .co-print {
    display: none;
  }
  @media print {
    .co-print {
      display: block;
      font-size: 12pt;
    }
    .co-root:has(> .co-print) > .co-screen {
      display: none;
    }
    .co-print .co-heading {
      break-after: avoid;
    }
    .co-summary__row {
      break-inside: avoid;
      grid-template-columns: 2fr 3fr;
    }
    .co-summary__value--blank {
      border-bottom: 1px solid;
      min-height: 4em;
    }
    .co-print__foot {
      font-size: 10pt;
    }
  }
  /* A finger needs more room than a mouse. */
  @media (pointer: coarse) {
    .co-input,
    .co-select,
    .co-button,
    .co-link-button,
    .co-details__summary,
    .co-why summary {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .co-button,
    .co-tag,
    .co-panel,
    .co-error-summary {
      border-color: CanvasText;
    }
    .co-panel {
      border: 3px solid CanvasText;
    }
    .co-radios__input,
    .co-checkboxes__input {
      accent-color: auto;
    }
    .co-input:focus,
    .co-textarea:focus,
    .co-select:focus,
    .co-radios__input:focus,
    .co-checkboxes__input:focus,
    .co-button:focus-visible,
    .co-link:focus-visible,
    .co-link-button:focus-visible,
    .co-back:focus-visible,
    .co-details__summary:focus-visible {
      outline: 4px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
