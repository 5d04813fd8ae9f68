import { withAnswers, type Reading, type ViewContext } from '@coform/elements/tools';
import { shared, type Answers } from '../../keep/index.js';

/** What of a passport is read: some sections, or all of them. */
export interface Scope {
  /** linkIds; all where absent. */
  readonly sections?: readonly string[] | undefined;
  readonly private: boolean;
}

/** linkIds of all sections of the form. */
export const sectionsOf = ({ outline }: ViewContext): string[] => outline.tasks.map(({ linkId }) => linkId);

/**
 * The passport as a reader gets it. What is left out of the scope is in nothing that is made of this: not in a view, a
 * print, a code or a file. So is what an answer has made irrelevant, which the person does not see either.
 */
export function readPassport(
  context: ViewContext,
  answers: Answers,
  { sections, private: withPrivate }: Scope,
): Reading {
  const choices = { sections: sections ?? sectionsOf(context), private: withPrivate };
  return withAnswers(context, shared(context.document, answers, choices));
}

/** Sections that have something in them. */
export const filledSections = (context: ViewContext, answers: Answers): string[] =>
  sectionsOf(context).filter(
    (linkId) =>
      Object.keys(shared(context.document, answers, { sections: [linkId], private: true })).length > 0,
  );

/** Whether there are answers that are private. */
export function hasPrivateAnswers(context: ViewContext, answers: Answers): boolean {
  const sections = sectionsOf(context);
  const [all, open] = [true, false].map((choice) =>
    JSON.stringify(shared(context.document, answers, { sections, private: choice })),
  );
  return all !== open;
}
