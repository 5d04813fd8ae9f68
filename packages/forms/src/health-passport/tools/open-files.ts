import type { ViewContext } from '@coform/elements/tools';
import { canSeal, KeptError, openPassportFile, reviewOf } from '../../keep/index.js';
import type { OwnersTools } from './owners-tools.js';
import { filledSections } from './read-passport.js';
import { toolId } from './tool.js';

/** Reads a file that the person chose or dropped. */
export async function choose(tools: OwnersTools, context: ViewContext, file: File): Promise<void> {
  // Not even read: a film that was chosen by mistake would fill the memory.
  if (file.size > 20_000_000) {
    tools.fail({ file: 'too-large' }, `#${toolId(context, 'file')}`);
    return;
  }
  tools.text = await file.text();
  await read(tools, context, '');
}

/**
 * Reads the chosen file, with its passphrase where it has one. What is wrong is said beside the control that mends it;
 * the answers on the page stay until the person agrees to replace them.
 */
export async function read(tools: OwnersTools, context: ViewContext, passphrase: string): Promise<void> {
  const isLocked = tools.opening.at === 'locked';
  if (isLocked) tools.say('working');
  try {
    tools.kept = await openPassportFile(tools.text, context.document, passphrase);
  } catch (thrown) {
    const code = thrown instanceof KeptError ? thrown.code : 'not-kept';
    const id = `#${toolId(context, 'pass')}`;
    if (isLocked) tools.fail({ pass: 'wrong-passphrase' }, id);
    else if (code === 'locked' && canSeal()) {
      tools.opening = { at: 'locked' };
      tools.go('open', id);
    } else tools.fail({ file: code === 'locked' ? 'needs-https' : code }, `#${toolId(context, 'file')}`);
    return;
  }
  tools.text = '';
  if (filledSections(context, tools.answers()).length === 0) take(tools, context);
  else {
    tools.opening = { at: 'replace' };
    tools.go('open');
  }
}

/** Puts what the file holds into the form, in this edition, and finds what to ask the person about. */
export function take(tools: OwnersTools, { document }: ViewContext): void {
  const { kept } = tools;
  if (!kept) return;
  tools.kept = undefined;
  const parts = (edition: string): number[] => edition.split('.').map(Number);
  const [theirs = 0, ours = 0] = [kept.saved.edition, document.edition].map((edition) => parts(edition)[1]);
  const isNewer = parts(kept.saved.edition)[0] === parts(document.edition)[0] && theirs > ours;
  tools.restore(reviewOf(document, kept), kept.record);
  tools.opening = { at: 'open', reader: kept.reader, isNewer };
  tools.go('open');
}
