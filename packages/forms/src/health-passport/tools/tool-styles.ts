import { css } from '@coform/elements/tools';
import { paperStyles } from './paper-styles.js';

/** Style of the tools around the papers. */
export const toolStyles =
  css`
    .co-away {
      display: none !important;
    }
    .co-tools {
      border-top: 1px solid var(--_border);
      margin: 1.5em 0;
      padding-top: 1.5em;
    }
    .co-tools__list {
      display: grid;
      gap: 0 2em;
    }
    @container (min-width: 34em) {
      .co-tools__list {
        grid-template-columns: 1fr 1fr;
      }
    }
    .co-tools__list > li,
    .co-review {
      border-bottom: 1px solid var(--_border);
      padding: 0.6em 0;
    }
    .co-tools__list .co-hint {
      margin: 0;
    }
    [dir='ltr'] > .co-tool__screen > .co-back::before {
      content: '‹ ' / '';
    }
    .co-drop {
      border: 2px dashed var(--_input-border);
      padding: 1em;
    }
    .co-tool__status:not(:empty) {
      background: var(--_soft);
      border-inline-start: 0.5em solid var(--_care);
      margin: 0 0 1.5em;
      padding: 0.75em 1em;
    }
    .co-error-message[hidden] {
      display: none;
    }
    @media print {
      .co-tool__screen {
        display: none;
      }
      .co-tool {
        container-type: normal;
        max-width: none;
      }
    }
  ` + paperStyles;
