import { css } from '../../styles/css.js';

export const repeatStyles = css`
  .co-row__items > :last-child {
    margin-bottom: 1em;
  }
  .co-row__buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @container (min-width: 40em) {
    .co-row--table {
      border-width: 0 0 1px;
      padding: 0 0 1em;
    }
    .co-row--table .co-legend--row {
      padding: 0;
    }
    .co-row--table > .co-row__items {
      align-items: end;
      display: grid;
      gap: 0 1em;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    .co-row--table .co-form-group {
      margin-bottom: 0.75em;
    }
  }
`;
