import type { Trust } from '../generated/trust.js';
import type { Finding } from './finding.js';

/** Every colour a Trust can set, with what a form shows where it sets none, on a light page. */
export const formColours: Readonly<Record<string, string>> = {
  text: '#1b2327',
  muted: '#4a5a63',
  background: '#ffffff',
  soft: '#eef2f4',
  link: '#0a4f8f',
  'link-hover': '#5f1f4d',
  border: '#c3ced4',
  'input-border': '#46565f',
  error: '#b81f17',
  button: '#12664a',
  'button-hover': '#0b4a35',
  'button-text': '#ffffff',
  focus: '#ffd83d',
  'focus-text': '#1b2327',
  care: '#0a4f8f',
};

/** What stands on what, and the least contrast between them: 4.5 for words, 3 for the edge of a control. */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ['text', 'background', 4.5],
  ['muted', 'background', 4.5],
  ['link', 'background', 4.5],
  ['link-hover', 'background', 4.5],
  ['error', 'background', 4.5],
  ['text', 'soft', 4.5],
  ['link', 'soft', 4.5],
  ['button-text', 'button', 4.5],
  ['button-text', 'button-hover', 4.5],
  ['focus-text', 'focus', 4.5],
  ['input-border', 'background', 3],
  ['button', 'background', 3],
];

/**
 * Whether people can read a form in the Trust's colours: each colour is one that forms have, and each pair in which the
 * Trust chose at least one colour has the contrast of WCAG 2.2 AA.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function* colourFindings({ colours = {} }: Trust): Generator<Finding> {
  for (const name of Object.keys(colours)) {
    if (Object.hasOwn(formColours, name)) continue;
    yield {
      code: 'unknown-colour',
      severity: 'warning',
      path: `/colours/${name}`,
      message: `No form has a colour \`${name}\`, so it changes nothing. There are ${Object.keys(formColours).join(', ')}.`,
    };
  }
  const all = { ...formColours, ...colours };
  for (const [front, back, least] of pairs) {
    const chosen = [front, back].find((name) => Object.hasOwn(colours, name));
    const ratio = contrast(all[front] ?? '', all[back] ?? '');
    if (!chosen || ratio >= least) continue;
    const unset = [front, back].find((name) => !Object.hasOwn(colours, name));
    yield {
      code: 'colour-contrast',
      severity: 'error',
      path: `/colours/${chosen}`,
      message: `\`${front}\` (${all[front]}) on \`${back}\` (${all[back]}) has a contrast of ${shown(ratio)}; people need ${least} at least. Make one of them darker or the other lighter.${unset ? ` \`${unset}\` is the form's own, since the file sets none.` : ''}`,
    };
  }
}

/** Cut, not rounded: 4.499 is not 4.5. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/**
 * How far apart two colours `#rrggbb` are, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
