import type { ViewContext } from '@coform/elements/tools';
import { html, type TemplateResult } from 'lit/html.js';
import { qrCode } from '../../qr/qr-code.js';
import { answered } from './answered.js';
import { brief } from './brief.js';
import { called } from './order.js';
import type { Talk } from './talk.js';

/** Most bytes in a code: a larger one holds more, but old phones fail at it. Below QR_ROOM. */
const MOST = 331;

const encoder = new TextEncoder();

/** The red words as plain text, cut to what a code of a readable size holds. */
export function urgentWords(context: ViewContext, talk: Talk): { text: string; isCut: boolean } {
  const { entries } = brief(context, { soon: true, lines: 9, letters: 250, all: Infinity });
  const lines = [
    [context.words.title, ...answered(called, context)].join(': '),
    ...entries
      .filter(({ light }) => light === 'red')
      .map(({ word, lines: said }) => `${talk(word)}: ${said.join(' / ')}`),
  ];
  const letters = Array.from(lines.join('\n'));
  const size = (): number => encoder.encode(letters.join('')).length;
  const isCut = size() > MOST;
  if (isCut) {
    while (size() > MOST - 3) letters.pop();
    letters.push('…');
  }
  return { text: letters.join(''), isCut };
}

/** The code as a picture: dark on light whatever the page's colours, since cameras need it so. */
export function codePicture(text: string, talk: Talk): TemplateResult {
  const rows = qrCode(text);
  const size = rows.length + 8;
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')))
    .join('');
  return html`<svg class="co-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${talk('codeName')} shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d=${path} />
  </svg>`;
}
