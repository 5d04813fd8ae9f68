import type { ViewContext } from '@coform/elements/tools';
import { calendarFile, download, own } from '../../keep/index.js';
import { ownFile, partFile, type FileParts } from './make-file.js';
import type { OwnersTools } from './owners-tools.js';
import { hasPrivateAnswers } from './read-passport.js';
import { talkOf } from './talk.js';
import { toolId, type Part } from './tool.js';

/** Fewest letters of a passphrase: short ones are guessed by machines. */
const LEAST = 12;

const marked = (tools: OwnersTools, name: string): string[] =>
  [
    ...tools.host.element.renderRoot.querySelectorAll<HTMLInputElement>(
      `[name="${CSS.escape(name)}"]:checked`,
    ),
  ].map(({ value }) => value);

/** What stands in the passphrase box. */
export const typedPassphrase = (tools: OwnersTools, context: ViewContext): string =>
  tools.host.element.renderRoot.querySelector<HTMLInputElement>(`#${toolId(context, 'pass')}`)?.value ?? '';

/** A new passphrase, or none; undefined, and said, when it is too short. */
function passphraseOf(tools: OwnersTools, context: ViewContext): string | undefined {
  const passphrase = typedPassphrase(tools, context);
  if (passphrase === '' || passphrase.trim().length >= LEAST) return passphrase;
  tools.fail({ pass: 'passphraseError' }, `#${toolId(context, 'pass')}`);
  return undefined;
}

const partsOf = (tools: OwnersTools, context: ViewContext, passphrase: string): FileParts => ({
  context,
  talk: talkOf(tools.host.phrases(), context),
  saved: tools.session.save(),
  answers: tools.answers(),
  record: tools.record,
  passphrase,
  now: new Date(),
  page: tools.host.element.ownerDocument,
});

const give = (tools: OwnersTools, name: string, type: string, text: string): void => {
  download(name, type, text, tools.host.element.ownerDocument);
};

/** Saves the person's own file. Its name says nothing about them. */
export async function saveOwn(tools: OwnersTools, context: ViewContext): Promise<void> {
  tools.sync();
  const name = toolId(context, 'private');
  const [choice] = marked(tools, name);
  const hasPrivate = hasPrivateAnswers(context, tools.answers());
  if (hasPrivate && !choice) {
    tools.fail({ private: 'privateError' }, `#${name}-yes`);
    return;
  }
  const passphrase = passphraseOf(tools, context);
  if (passphrase === undefined) return;
  if (passphrase) tools.say('working');
  const file = await ownFile(partsOf(tools, context, passphrase), choice === 'yes');
  give(tools, `${context.document.id}.html`, 'text/html', file);
  tools.host.saved(!hasPrivate || choice === 'yes');
  tools.say('saved');
}

/** What the person ticked; undefined, and said, when something is missing. */
export function partOf(tools: OwnersTools, context: ViewContext): Part | undefined {
  const [who, what] = [toolId(context, 'who'), toolId(context, 'what')];
  const [reader] = marked(tools, who);
  const sections = marked(tools, what);
  if (reader && sections.length > 0)
    return { reader, sections, private: marked(tools, toolId(context, 'private')).length > 0 };
  const first = reader ? what : who;
  tools.fail(
    {
      ...(reader ? {} : { who: 'shareWhoError' }),
      ...(sections.length > 0 ? {} : { what: 'shareWhatError' }),
    },
    `[name="${first}"]`,
  );
  return undefined;
}

/** Saves a part for somebody else, and notes that it was. */
export async function savePart(tools: OwnersTools, context: ViewContext, part: Part): Promise<void> {
  const passphrase = passphraseOf(tools, context);
  if (passphrase === undefined) return;
  if (passphrase) tools.say('working');
  const file = await partFile(partsOf(tools, context, passphrase), part);
  give(tools, `${context.document.id}-${part.reader}.html`, 'text/html', file);
  tools.noteShared(part, 'file');
  tools.say('shareSaved');
}

/** `YYYY-MM-DD` on which the person wants to look at everything again. */
export const reviewDate = (tools: OwnersTools): string | undefined => {
  const date = own(own(tools.answers(), 'sharing'), 'review');
  return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
};

/** Saves that day for the person's calendar. It says nothing of what is in the passport. */
export function saveCalendar(tools: OwnersTools, context: ViewContext): void {
  const date = reviewDate(tools);
  if (!date) return;
  const talk = talkOf(tools.host.phrases(), context);
  const event = {
    date,
    summary: talk('reviewEvent'),
    description: talk('reviewEventText'),
    uid: `${context.document.id}-${date}@coform.dev`,
    now: new Date(),
  };
  give(tools, 'review.ics', 'text/calendar', calendarFile(event));
}
