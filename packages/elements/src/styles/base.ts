import { css } from './css.js';

/** The box around a form and the words in it. What a host page would hand down (spacing, case, size) is set anew. */
export const base = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: block;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .co-root,
  .co-root *,
  .co-root *::before,
  .co-root *::after {
    box-sizing: border-box;
  }
  .co-root {
    background: var(--_background);
    color: var(--_text);
    font: normal 400 medium/1.5 var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Layout follows the width that the page gives the form, which may be a narrow column of a wide screen. */
  .co-screen {
    container-type: inline-size;
    font-size: 1.0625em;
    max-width: 44em;
  }
  @media (min-width: 40em) {
    .co-screen {
      font-size: 1.1875em;
    }
  }
  .co-heading {
    color: inherit;
    font: inherit;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    margin: 0 0 0.75em;
    padding: 0;
    text-wrap: balance;
  }
  h3.co-heading,
  h4.co-heading,
  h5.co-heading,
  h6.co-heading {
    font-size: 1.25em;
  }
  .co-caption {
    color: var(--_muted);
    margin: 0 0 0.25em;
  }
  .co-body,
  .co-display p {
    margin: 0 0 1em;
  }
  .co-list {
    margin: 0 0 1em;
    padding-inline-start: 1.25em;
  }
  .co-list li {
    margin-bottom: 0.375em;
  }
  .co-link,
  .co-link-button,
  .co-back {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .co-link:hover,
  .co-link-button:hover,
  .co-back:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.15em);
  }
  .co-visually-hidden {
    border: 0;
    clip-path: inset(50%);
    height: 1px;
    margin: -1px;
    overflow: hidden;
    padding: 0;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  .co-heading:focus,
  [data-error-summary]:focus,
  .co-row:focus,
  [data-ask]:focus {
    outline: none;
  }
  .co-link:focus-visible,
  .co-link-button:focus-visible,
  .co-back:focus-visible,
  .co-details__summary:focus-visible,
  .co-why summary:focus-visible {
    background: var(--_focus);
    box-shadow: 0 0.2em 0 0 var(--_focus-text);
    color: var(--_focus-text);
    outline: 3px solid transparent;
    text-decoration: none;
  }
`;
