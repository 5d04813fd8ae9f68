import { conditionsOf } from './condition-questions.js';
import type { CheckContext, Entry, Rule } from './context.js';
import type { Finding } from './finding.js';

/** What is sent does not give away a private answer: neither by which questions were asked, nor in a total. */
export const privateAnswers: Rule = function* (context) {
  yield* conditionFindings(context);
  for (const entry of context.entries) {
    const { linkId, path, item } = entry;
    for (const [index, part] of (item?.layout.calculate?.of ?? []).entries()) {
      if (isPrivate(entry) || !isPrivate(context.byLinkId.get(part))) continue;
      yield {
        code: 'private-total',
        severity: 'error',
        path: `${path}/calculate/of/${index}`,
        linkId,
        message: `Total \`${linkId}\` is sent, but is made of \`${part}\`, which is private. Make the total \`private\` too, or take \`${part}\` out of it.`,
      };
    }
  }
};

function* conditionFindings(context: CheckContext): Generator<Finding> {
  const sent = firstSentIn(context.entries);
  for (const { entry, condition, path, question } of conditionsOf(context)) {
    const told = sent.get(entry);
    if (told === undefined || !isPrivate(question)) continue;
    const who = told === entry ? `\`${entry.linkId}\`` : `\`${told.linkId}\` (through \`${entry.linkId}\`)`;
    yield {
      code: 'private-condition',
      severity: 'error',
      path: `${path}/question`,
      linkId: entry.linkId,
      message: `Whether ${who} is asked depends on \`${condition.question}\`, which is private, so that sending the one gives the other away. Make \`${told.linkId}\` \`private\` too, or take the condition out.`,
    };
  }
}

/** The first question in each entry, itself included, whose answer is sent. */
function firstSentIn(entries: readonly Entry[]): ReadonlyMap<Entry, Entry> {
  const sent = new Map<Entry, Entry>();
  for (const entry of entries) {
    if (entry.item?.pointer === undefined || isPrivate(entry)) continue;
    for (let holder: Entry | undefined = entry; holder && !sent.has(holder); holder = holder.parent)
      sent.set(holder, entry);
  }
  return sent;
}

/** An item is private by itself, or because it stands in something private. */
function isPrivate(entry: Entry | undefined): boolean {
  for (let one = entry; one; one = one.parent) if (one.item?.layout.private === true) return true;
  return false;
}
