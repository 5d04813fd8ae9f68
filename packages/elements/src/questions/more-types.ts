import { combobox } from './combobox/index.js';
import { file } from './file/index.js';
import { matrix } from './matrix/index.js';
import { ranking } from './ranking/index.js';
import { signature } from './signature/index.js';
import { total } from './total/index.js';
import { drawn, type DrawnType } from './question-types.js';

/** Types that few forms have, which a page loads when one does: search, ranking, files, drawings. */
export const moreTypes: Readonly<Record<string, DrawnType>> = {
  combobox: drawn(combobox),
  ranking: drawn(ranking),
  file: drawn(file),
  signature: drawn(signature),
  matrix: drawn(matrix),
  total: drawn(total),
};
