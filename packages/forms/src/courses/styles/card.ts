import { css } from './css.js';

/** One course. Its columns follow the width that the page gives it. */
export const cardStyles = css`
  .co-root .co-course {
    border: 1px solid var(--_border);
    border-block-start: 0.3125em solid var(--_button);
    border-radius: var(--_radius);
    padding: 1.125em 1.25em 1.25em;
  }
  .co-course,
  .co-course :is(div, dl, .co-course__runs) {
    align-content: start;
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .co-course :is(dl > div, .co-course__text > div) {
    gap: 0;
  }
  .co-root .co-course__name {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .co-root .co-course__abstract {
    font-size: 1.125em;
  }
  .co-root :is(.co-course__tags, .co-course__access) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .co-root .co-course__tags {
    order: -1;
  }
  .co-root .co-course__tag {
    background: var(--_soft);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    display: inline-block;
    font-size: 0.9375em;
    padding: 0 0.5em;
  }
  .co-root strong.co-course__tag {
    background: none;
    border-color: currentColor;
  }
  .co-root .co-course__tag--good {
    color: var(--_link);
  }
  .co-course :is(.co-course__label, .co-course__minor, figcaption) {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .co-root .co-course__runs > li + li {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.625em;
  }
  .co-root .co-course__aside {
    border-inline-start: 0.25em solid var(--_border);
    padding-inline-start: 0.75em;
  }
  .co-course__access li::before {
    color: var(--_button);
    content: '✓ ' / '';
    font-weight: 700;
  }
  blockquote::before {
    content: '“';
  }
  blockquote::after {
    content: '”';
  }
  .co-root .co-course__inside {
    padding-block: 0.25em 0.5em;
  }
  .co-root .co-course__inside ul {
    padding-inline-start: 1.25em;
  }
  @container (min-width: 40em) {
    .co-root .co-course {
      column-gap: 2em;
      grid-template-columns: minmax(0, 1fr) 16.5em;
      grid-template-rows: auto 1fr;
      padding: 1.25em 1.5em 1.5em;
    }
    .co-root .co-course__facts {
      border-inline-start: 1px solid var(--_border);
      grid-area: 1 / 2 / span 2;
      padding-inline-start: 1.5em;
    }
  }
  @media print {
    .co-root .co-course {
      break-inside: avoid;
    }
  }
`;
