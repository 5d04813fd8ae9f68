import { titleHeading } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../talk.js';
import { toolId, type ToolName, type ToolView } from '../tool.js';

const tools: readonly (readonly [ToolName, Phrase])[] = [
  ['ward', 'wardHint'],
  ['save', 'saveHint'],
  ['open', 'openHint'],
  ['share', 'shareHint'],
  ['summary', 'summaryHint'],
  ['whole', 'wholeHint'],
  ['large', 'largeHint'],
  ['wallet', 'walletHint'],
  ['code', 'codeHint'],
  ['record', 'recordHint'],
];

/** What the owner can do with their passport: below the list of sections, and at the end. */
export function toolList({ context, talk, review }: ToolView): TemplateResult {
  const left = review?.changed.length ?? 0;
  return html`<div class="co-tools" lang=${talk.language} dir=${talk.direction}>
    ${titleHeading(context.headingLevel + 1, talk('tools'))}
    <p class="co-body" .textContent=${context.say('keepText')}></p>
    <p class="co-body" .textContent=${talk('toolsText')}></p>
    ${
      left > 0
        ? html`<p class="co-inset">
            <button class="co-link-button" type="button" data-action="tool" data-tool="open" .textContent=${talk('changedLeft', { count: left })}></button>
          </p>`
        : nothing
    }
    <ul class="co-task-list co-tools__list">
      ${tools.map(
        ([tool, hint]) =>
          html`<li>
            <button
              class="co-link-button"
              type="button"
              data-action="tool"
              data-tool=${tool}
              aria-describedby=${toolId(context, tool)}
              .textContent=${talk(tool)}
            ></button>
            <div class="co-hint" id=${toolId(context, tool)} .textContent=${talk(hint)}></div>
          </li>`,
      )}
    </ul>
  </div>`;
}
