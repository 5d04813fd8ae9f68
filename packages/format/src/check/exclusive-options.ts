import type { Rule } from './context.js';

/** "None of these" is one of these: a value under `exclusive` is among the question's options. */
export const exclusiveOptions: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    for (const [index, value] of (item?.layout.exclusive ?? []).entries()) {
      if (item?.options?.some((option) => String(option.value) === value)) continue;
      yield {
        code: 'unknown-option',
        severity: 'error',
        path: `${path}/exclusive/${index}`,
        linkId,
        message: `Item \`${linkId}\` says that \`${value}\` excludes the other options, but it is none of them. Add it to the options, or take it out of \`exclusive\`.`,
      };
    }
  }
};
