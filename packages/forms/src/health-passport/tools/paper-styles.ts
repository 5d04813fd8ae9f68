import { css } from '@coform/elements/tools';

/**
 * How a passport looks to its readers: on the screen, on paper and in a file that has no other style. Each light has its
 * own word, shape and kind of line, so it works in black and white.
 */
export const paperStyles = css`
  .co-paper {
    color: var(--_text, #1b2327);
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  .co-paper p,
  .co-paper dl,
  .co-paper dd {
    margin: 0;
  }
  .co-paper__name {
    font-size: 1.4em;
  }
  .co-paper__note {
    font-size: 0.9em;
  }
  .co-paper__foot {
    border-top: 1px solid;
    margin-top: 1em;
    padding-top: 0.5em;
  }
  .co-light {
    border: 2px solid;
    border-inline-start: 0.7em solid #b81f17;
    break-inside: avoid;
    margin: 0.75em 0;
    padding: 0.5em 0.75em;
  }
  .co-light--amber {
    border-inline-start: 0.7em dashed #a35c00;
  }
  .co-light--green {
    border-inline-start: 0.7em dotted #12664a;
  }
  .co-light > :is(h1, h2, h3, h4, h5, h6) {
    align-items: center;
    display: flex;
    font-size: 1.15em;
    gap: 0.4em;
    margin: 0 0 0.3em;
  }
  .co-light__shape {
    fill: #b81f17;
    flex: none;
    height: 1.3em;
    print-color-adjust: exact;
    stroke: currentColor;
    width: 1.3em;
  }
  .co-light--amber .co-light__shape {
    fill: #ffb000;
  }
  .co-light--green .co-light__shape {
    fill: #2c8a63;
  }
  .co-lines > div {
    break-inside: avoid;
    margin: 0 0 0.4em;
  }
  .co-lines dt {
    font-weight: 700;
  }
  .co-lines dd {
    white-space: pre-line;
  }
  .co-lines dd + dd::before,
  .co-lines dd:has(+ dd)::before {
    content: '• ' / '';
  }
  .co-lines__within {
    display: block;
    font-weight: 400;
  }
  .co-paper--whole > [dir] .co-lines > div,
  .co-paper--large > [dir] .co-lines > div {
    border-bottom: 1px solid #767676;
    padding-bottom: 0.4em;
  }
  .co-paper--large {
    font-size: 1.5em;
  }
  .co-code {
    display: block;
    forced-color-adjust: none;
    max-width: 100%;
    width: 18em;
  }
  .co-code__words {
    white-space: pre-line;
  }
  .co-card {
    border: 2px solid;
    max-width: 171mm;
  }
  .co-panel-of-card {
    padding: 0.75em;
  }
  .co-panel-of-card + .co-panel-of-card {
    border-top: 1px dashed;
  }
  .co-panel-of-card .co-light {
    border-block: 0;
    border-inline-end: 0;
    margin: 0;
    padding-block: 0;
  }
  .co-panel-of-card .co-code {
    width: 10em;
  }
  @media print {
    .co-paper {
      color: #000;
      font-size: 11pt;
    }
    .co-paper :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .co-paper--large {
      font-size: 20pt;
    }
    .co-paper--summary {
      font-size: 9pt;
      line-height: 1.25;
    }
    .co-paper--summary .co-lines {
      columns: 2;
      column-gap: 2em;
    }
    .co-paper--wallet {
      font-size: 8pt;
      line-height: 1.2;
    }
    /* Four rows of two panels, each as large as a bank card: 85.5 mm by 54 mm. */
    .co-card {
      border-width: 1px;
      width: 171mm;
    }
    .co-panel-of-card::before {
      border-inline-start: 1px dashed;
      content: '';
      inset-block: 0;
      inset-inline-start: 50%;
      position: absolute;
    }
    .co-panel-of-card {
      columns: 2;
      column-gap: 8mm;
      column-fill: auto;
      height: 54mm;
      overflow: hidden;
      padding: 3mm 4mm;
      position: relative;
    }
    .co-panel-of-card .co-light {
      break-inside: auto;
    }
    .co-panel-of-card .co-code {
      break-before: column;
      height: 46mm;
      width: auto;
    }
  }
`;
