import {
  checkboxes,
  date,
  display,
  drawn,
  email,
  radios,
  telephone,
  text,
  textarea,
  yesNo,
  type QuestionTypes,
} from '@coform/elements/questions';

/** What the questions of the carer prompt and of the carer's record are drawn with. */
export const carerTypes: QuestionTypes = {
  checkboxes: drawn(checkboxes),
  date: drawn(date),
  display: drawn(display),
  email: drawn(email),
  radios: drawn(radios),
  telephone: drawn(telephone),
  text: drawn(text),
  textarea: drawn(textarea),
  'yes-no': drawn(yesNo),
};
