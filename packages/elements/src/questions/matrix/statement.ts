import type { ItemDrawing } from '../../view/context.js';
import { radiosTemplate } from '../radios/template.js';
import { radiosView } from '../radios/view-model.js';

const listClass = 'co-radios co-matrix__options';

/** One statement with its choices: radios under a legend, which stand beside it where there is room. */
export const statement: ItemDrawing = (state, context) =>
  radiosTemplate({ ...radiosView(state, context, 0), listClass });

/** A statement of a matrix that says of them all that they are optional. */
export const quietStatement: ItemDrawing = (state, context) =>
  radiosTemplate({ ...radiosView(state, context, 0), listClass, optional: '' });
