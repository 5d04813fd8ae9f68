import type { FirstTypes } from '@coform/elements/opening';
import { display, drawn, scale, textarea } from '@coform/elements/questions';

/** What the first page of feedback is drawn with; `<co-form>` has the types of the rest. */
export const firstTypes: FirstTypes = {
  display: drawn(display),
  scale: drawn(scale),
  textarea: drawn(textarea),
};
