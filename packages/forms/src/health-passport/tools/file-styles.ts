import { css } from '@coform/elements/tools';
import { paperStyles } from './paper-styles.js';

/** All that a file has for style: it is opened where nothing of ours is. */
export const fileStyles =
  css`
    body {
      color: #1b2327;
      font:
        1.125em/1.5 system-ui,
        Arial,
        sans-serif;
      margin: 2em auto;
      max-width: 44em;
      padding: 0 1em;
    }
    h2 {
      border-bottom: 2px solid;
      margin: 1.5em 0 0.5em;
    }
    .co-light h2 {
      border: 0;
    }
    @page {
      margin: 14mm;
      size: A4;
    }
    @media print {
      body {
        margin: 0;
        max-width: none;
        padding: 0;
      }
    }
  ` + paperStyles;
