import { css } from './css.js';

/** The filters, and the cards below them. */
export const listStyles = css`
  .co-courses {
    display: grid;
    gap: 1.25em;
    grid-template-columns: minmax(0, 1fr);
  }
  .co-root .co-courses__item {
    margin-block-end: 1.25em;
  }
  .co-root .co-courses__count {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .co-courses__bar {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    justify-content: space-between;
  }
  .co-root fieldset {
    border: 0;
    min-width: 0;
  }
  .co-root .co-filters {
    background: var(--_soft);
    border-radius: var(--_radius);
    padding: 1.125em 1.25em;
  }
  .co-root .co-filters > legend {
    float: inline-start;
    font-size: 1.25em;
    font-weight: 700;
    padding-block-end: 0.5em;
    width: 100%;
  }
  .co-filters > :nth-child(2) {
    clear: both;
  }
:is(.co-filters__grid, .co-needs__grid) {
    display: grid;
    gap: 0.75em 1.25em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }
  .co-needs__grid {
    row-gap: 0;
  }
  .co-root .co-filters__grid {
    padding-block: 0.5em 1em;
  }
  .co-root :is(.co-needs legend, .co-field span) {
    display: block;
    font-weight: 700;
    padding-block-end: 0.25em;
  }
  .co-root .co-field :is(input, select) {
    background: var(--_background);
    border: 2px solid var(--_input-border);
    border-radius: 0;
    min-height: 44px;
    padding: 0.3em 0.5em;
    width: 100%;
  }
  .co-need {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.625em;
    min-height: 44px;
  }
  .co-need input {
    accent-color: var(--_button);
    flex: none;
    height: 1.5em;
    width: 1.5em;
  }
  .co-root :is(input, select):focus-visible {
    border-color: var(--_focus-text);
    box-shadow: inset 0 0 0 2px var(--_focus-text);
    outline: 3px solid var(--_focus);
  }
  .co-root .co-button--plain {
    background: none;
    border-color: var(--_input-border);
    color: inherit;
  }
  .co-root .co-button--plain:hover {
    background: var(--_soft);
  }
  .co-courses__none > p:first-child {
    font-weight: 700;
  }
  .co-courses__printed,
  .co-root [hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .co-root .co-filters {
      border: 1px solid;
    }
  }
  @media print {
    .co-root .co-filters {
      display: none;
    }
    .co-courses__printed {
      display: block;
    }
    .co-root .co-course {
      display: block;
      margin-block-end: 1em;
    }
    .co-root .co-course__facts {
      border: 0;
      padding: 0.75em 0;
    }
    .co-root .co-course :is(dl, .co-course__text) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
`;
