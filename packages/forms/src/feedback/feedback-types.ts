import {
  display,
  drawn,
  email,
  radios,
  scale,
  telephone,
  text,
  textarea,
  yesNo,
  type QuestionTypes,
} from '@coform/elements/questions';

/** What the questions of feedback and of the Friends and Family Test are drawn with. */
export const feedbackTypes: QuestionTypes = {
  display: drawn(display),
  email: drawn(email),
  radios: drawn(radios),
  scale: drawn(scale),
  telephone: drawn(telephone),
  text: drawn(text),
  textarea: drawn(textarea),
  'yes-no': drawn(yesNo),
};
