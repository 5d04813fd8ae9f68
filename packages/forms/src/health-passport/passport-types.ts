import {
  checkboxes,
  date,
  display,
  drawn,
  email,
  group,
  nhsNumber,
  radios,
  repeatingGroup,
  select,
  telephone,
  text,
  textarea,
  yesNo,
  type QuestionTypes,
} from '@coform/elements/questions';

/** What the passport's questions are drawn with. A test holds it to the types that its document has. */
export const passportTypes: QuestionTypes = {
  checkboxes: drawn(checkboxes),
  date: drawn(date),
  display: drawn(display),
  email: drawn(email),
  group: drawn(group),
  'nhs-number': drawn(nhsNumber),
  radios: drawn(radios),
  repeat: drawn(repeatingGroup),
  select: drawn(select),
  telephone: drawn(telephone),
  text: drawn(text),
  textarea: drawn(textarea),
  'yes-no': drawn(yesNo),
};
