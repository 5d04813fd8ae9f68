import { asAuthored, heading, type ViewContext } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { titles } from './make-file.js';
import type { OwnersTools } from './owners-tools.js';
import { checkbox } from './fields.js';
import { openPage } from './pages/open.js';
import { recordPage } from './pages/record.js';
import { savePage } from './pages/save.js';
import { sharePage } from './pages/share.js';
import { paper, type PaperKind } from './paper.js';
import { filledSections, hasPrivateAnswers, readPassport } from './read-passport.js';
import { readerName } from './readers.js';
import { reviewDate } from './save-files.js';
import { talkOf, type Phrase } from './talk.js';
import { toolId, type Opening, type ToolName, type ToolView } from './tool.js';

/** What the pages show. */
export function toolView(tools: OwnersTools, context: ViewContext): ToolView {
  const { record, errors, opening, review, reader } = tools;
  const hasPrivate = hasPrivateAnswers(context, tools.answers());
  const talk = talkOf(tools.host.phrases(), context);
  return { context, talk, record, errors, hasPrivate, opening, review, reader };
}

const openTitles: Readonly<Record<Opening['at'], Phrase>> = {
  choose: 'open',
  locked: 'locked',
  replace: 'open',
  open: 'opened',
};

/** One tool in the place of the form, which waits unchanged until the person goes back to it. */
export function toolPage(tools: OwnersTools, context: ViewContext, tool: ToolName): TemplateResult {
  const view = toolView(tools, context);
  const { talk } = view;
  const title = tool === 'open' ? openTitles[view.opening.at] : tool;
  return html`<form class="co-form" novalidate lang=${talk.language} dir=${talk.direction}>
    <div class="co-tool__screen">
      <button class="co-back" type="button" data-tool-action="close" .textContent=${talk('back')}></button>
      ${heading(context.headingLevel, html`<span .textContent=${talk(title)}></span>`)}
    </div>
    ${content(tools, view, tool)}
    <div class="co-tool__screen co-tool__status" role="status" .textContent=${tools.status && talk(tools.status)}></div>
  </form>`;
}

function content(tools: OwnersTools, view: ToolView, tool: ToolName): TemplateResult {
  switch (tool) {
    case 'save':
      return savePage(view);
    case 'open':
      return openPage(view);
    case 'share':
      return sharePage(view, filledSections(view.context, tools.answers()));
    case 'record':
      return recordPage(view, reviewDate(tools));
    default:
      return paperPage(tools, view, tool);
  }
}

/** Papers that staff read in a hurry. The others are for their owner first. */
const forStaff = new Set<PaperKind>(['ward', 'summary', 'wallet', 'code']);
const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

const kinds: readonly PaperKind[] = ['ward', 'summary', 'whole', 'large', 'wallet', 'code'];

/** A paper with what prints it. A part can be shown in each way; the person's own has a line of the list for each. */
function paperPage(tools: OwnersTools, view: ToolView, kind: PaperKind): TemplateResult {
  const { part, withPrivate } = tools;
  const { context, talk, hasPrivate } = view;
  const isForeign = primary(context.words.language) !== primary(context.document.language);
  const isEnglish = isForeign && (tools.inEnglish ?? forStaff.has(kind));
  const shown = isEnglish ? asAuthored(context) : context;
  const said = isEnglish ? talkOf(undefined, shown) : talk;
  const reading = readPassport(shown, tools.answers(), part ?? { private: withPrivate });
  const options = {
    level: context.headingLevel + 1,
    now: new Date(),
    part: part && { reader: readerName(part.reader, said), sections: titles(part.sections, shown) },
  };
  return html`<div class="co-tool__screen">
      ${
        part
          ? html`<div class="co-actions">
              ${kinds.map((one) => html`<button class="co-link-button" type="button" data-tool-action="kind" data-tool=${one} aria-current=${one === kind ? 'true' : nothing} .textContent=${talk(one)}></button>`)}
            </div>`
          : hasPrivate && (kind === 'whole' || kind === 'large')
            ? checkbox(toolId(context, 'show'), talk('privateShow'), withPrivate)
            : nothing
      }
      ${isForeign ? checkbox(toolId(context, 'english'), talk('inEnglish'), isEnglish) : nothing}
      <div class="co-actions">
        <button class="co-button co-button--secondary" type="button" data-tool-action="print" .textContent=${talk('print')}></button>
      </div>
    </div>
    ${paper(kind, reading, said, options)}`;
}
