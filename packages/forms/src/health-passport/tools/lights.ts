import { heading, type ViewContext } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Brief } from './brief.js';
import type { Light } from './order.js';
import type { Talk } from './talk.js';

/** An octagon, a triangle and a circle: known apart without colour, as on roads. */
const shapes: Readonly<Record<Light, string>> = {
  red: 'M8 1h8l7 7v8l-7 7H8l-7-7V8z',
  amber: 'M12 1.5 23.5 22H.5z',
  green: 'M12 1a11 11 0 1 0 .01 0z',
};
const classes: Readonly<Record<Light, string>> = {
  red: 'co-light co-light--red',
  amber: 'co-light co-light--amber',
  green: 'co-light co-light--green',
};

/** Red, amber, green: always in this order, with words and shapes, so that no colour is needed. */
export const lights = (
  { entries }: Brief,
  { words }: ViewContext,
  talk: Talk,
  level: number,
): TemplateResult[] =>
  (['red', 'amber', 'green'] as const).flatMap((light) => {
    const shown = entries.filter((entry) => entry.light === light);
    if (shown.length === 0) return [];
    return html`<section class=${classes[light]}>
      ${heading(
        level,
        html`<svg class="co-light__shape" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[light]} /></svg>
          <span .textContent=${talk(light)}></span>`,
      )}
      <dl class="co-lines">
        ${shown.map(
          ({ word, lines }) =>
            html`<div>
              <dt .textContent=${talk(word)}></dt>
              ${lines.map((line) => html`<dd lang=${words.language} dir="auto" .textContent=${line}></dd>`)}
            </div>`,
        )}
      </dl>
    </section>`;
  });

/** What a cut view says below. */
export const moreNote = ({ isCut }: Brief, talk: Talk): unknown =>
  isCut ? html`<p class="co-paper__note" .textContent=${talk('more')}></p>` : nothing;
