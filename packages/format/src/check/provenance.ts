import type { Rule } from './context.js';

/** A decision of a co-production group names parts of the form that exist, so that "About this form" can show them. */
export const provenance: Rule = function* ({ document, byLinkId }) {
  for (const [index, decision] of (document.provenance?.decisions ?? []).entries()) {
    for (const [at, linkId] of (decision.questions ?? []).entries()) {
      if (byLinkId.has(linkId)) continue;
      yield {
        code: 'unknown-question',
        severity: 'error',
        path: `/provenance/decisions/${index}/questions/${at}`,
        message: `A decision names \`${linkId}\`, which the layout does not have. Name an entry that is there, or leave \`questions\` out where the entry is gone.`,
      };
    }
  }
};
