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
    .co-radios__item,
    .co-checkboxes__item {
      grid-template-columns: max(2em, 44px) minmax(0, 1fr);
    }
    .co-radios__input,
    .co-checkboxes__input {
      height: max(2em, 44px);
      margin-top: 0;
      width: max(2em, 44px);
    }
    .co-radios__label,
    .co-checkboxes__label {
      padding-top: calc(max(2em, 44px) / 2 - 0.75em);
    }
  }
  @media (forced-colors: active) {
    .co-button {
      border-color: CanvasText;
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
