import type { Reading } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { allAnswers } from './all-answers.js';
import { answered } from './answered.js';
import { brief, type Room } from './brief.js';
import { lights, moreNote } from './lights.js';
import { called, details, helpers } from './order.js';
import { codePicture, urgentWords } from './code.js';
import type { Phrase, Talk } from './talk.js';

/** Ways to show or print a passport. */
export type PaperKind = 'ward' | 'summary' | 'whole' | 'large' | 'wallet' | 'code';
export const papers: ReadonlySet<unknown> = new Set<PaperKind>([
  'ward',
  'summary',
  'whole',
  'large',
  'wallet',
  'code',
]);

const soon = { soon: true, lines: 6, letters: 250, all: Infinity };
const rooms: Readonly<Record<PaperKind, Room>> = {
  ward: soon,
  whole: soon,
  large: soon,
  code: soon,
  // What fits on one side of A4, and on panels of the size of a bank card, whatever was written.
  summary: { soon: false, lines: 4, letters: 150, all: 1200 },
  wallet: { soon: true, lines: 3, letters: 90, all: 420 },
};
const classes: Readonly<Record<PaperKind, string>> = {
  ward: 'co-paper co-paper--ward',
  summary: 'co-paper co-paper--summary',
  whole: 'co-paper co-paper--whole',
  large: 'co-paper co-paper--large',
  wallet: 'co-paper co-paper--wallet',
  code: 'co-paper co-paper--code',
};

/** What a paper needs to know beside the answers. */
export interface PaperOptions {
  /** For whom a part was made, and what is in it. Undefined for the person's own. */
  readonly part?: { readonly reader: string; readonly sections: string } | undefined;
  readonly level: number;
  readonly now: Date;
  /** Below everything: what only the person's own file holds. */
  readonly more?: unknown;
}

/** A passport as others read it: on the screen, on paper, and in a file. It holds what was read, and nothing else. */
export function paper(
  kind: PaperKind,
  { context, answers }: Reading,
  talk: Talk,
  options: PaperOptions,
): TemplateResult {
  if (Object.keys(answers).length === 0) return html`<p class="co-body" .textContent=${talk('empty')}></p>`;
  const { level, part, now, more = nothing } = options;
  const { words, document } = context;
  const shown = brief(context, rooms[kind]);
  const note = (phrase: Phrase, values = {}): TemplateResult =>
    html`<p class="co-paper__note" .textContent=${talk(phrase, values)}></p>`;
  const content = (): unknown => {
    const bands = lights(shown, context, talk, level);
    switch (kind) {
      case 'wallet':
        return html`<p class="co-paper__how" .textContent=${talk('walletHow')}></p>
          <div class="co-card">
            <div class="co-panel-of-card">
              ${name(context, talk, true)}
              <p class="co-paper__note" lang=${words.language} dir=${words.direction} .textContent=${words.title}></p>
              ${note('own')} ${codePicture(urgentWords(context, talk).text, talk)}
            </div>
            ${bands.map((band) => html`<div class="co-panel-of-card">${band}</div>`)}
          </div>`;
      case 'code': {
        const { text, isCut } = urgentWords(context, talk);
        return html`${codePicture(text, talk)}
          <p class="co-body" .textContent=${talk('codeText')}></p>
          <p class="co-code__words" lang=${words.language} dir=${words.direction} .textContent=${text}></p>
          ${isCut ? note('codeCut') : nothing}`;
      }
      case 'whole':
      case 'large':
        return html`${name(context, talk)} ${bands} ${allAnswers(context, level)}`;
      default:
        return html`${name(context, talk)} ${bands} ${moreNote(shown, talk)}`;
    }
  };
  const date = talk.day(now);
  const helped = helpers.flatMap((linkId) => answered(linkId, context));
  return html`<div class=${classes[kind]} lang=${talk.language} dir=${talk.direction}>
    ${part ? note('madeFor', part) : nothing} ${content()} ${more}
    <div class="co-paper__foot">
      ${
        helped.length > 0
          ? html`<p class="co-paper__note">
              <span .textContent=${`${talk('helped')}: `}></span>
              ${pieces(helped)}
            </p>`
          : nothing
      }
      ${note('own')} ${note('printed', { date, edition: document.edition })}
    </div>
  </div>`;
}

function name(context: Reading['context'], talk: Talk, isCard = false): unknown {
  const [own] = answered(called, context);
  const who = isCard ? [] : details.flatMap((linkId) => answered(linkId, context));
  return html`${
    own
      ? html`<p class="co-paper__name">
          <span .textContent=${talk('calledMe')}></span> <strong .textContent=${own}></strong>
        </p>`
      : nothing
  }
  ${who.length > 0 ? html`<p>${pieces(who)}</p>` : nothing}`;
}

/** Words that came from different places on one line: each keeps its own direction, so that no number changes place. */
const pieces = (words: readonly string[]): unknown =>
  words.map((word, index) => html`${index > 0 ? ', ' : nothing}<bdi .textContent=${word}></bdi>`);
