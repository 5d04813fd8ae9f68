import {
  checkboxes,
  date,
  display,
  drawn,
  monthYear,
  radios,
  repeatingGroup,
  scale,
  text,
  textarea,
  type QuestionTypes,
} from '@coform/elements/questions';
import { planStyles } from './styles.js';

/** What the plan's questions are drawn with; its chart brings its rules along with its scale. */
export const planTypes: QuestionTypes = {
  checkboxes: drawn(checkboxes),
  date: drawn(date),
  display: drawn(display),
  'month-year': drawn(monthYear),
  radios: drawn(radios),
  repeat: drawn(repeatingGroup),
  scale: { ...drawn(scale), styles: planStyles },
  text: drawn(text),
  textarea: drawn(textarea),
};
