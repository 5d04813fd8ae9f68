import { css } from './css.js';

/** Custom properties that a host may set, as of every element here: in light, and in dark where that differs. */
const colours: { readonly [name: string]: readonly [light: string, dark?: string] } = {
  text: ['#1b2327', '#eef2f4'],
  muted: ['#4a5a63', '#b4c2ca'],
  background: ['#fff', '#14191c'],
  soft: ['#eef2f4', '#222b30'],
  link: ['#0a4f8f', '#8cc4ff'],
  border: ['#c3ced4', '#4a5a63'],
  'input-border': ['#46565f', '#9fb0ba'],
  button: ['#12664a', '#17795a'],
  'button-hover': ['#0b4a35', '#0f5f46'],
  'button-text': ['#fff'],
  focus: ['#ffd83d'],
  'focus-text': ['#1b2327'],
};

const declared = (value: (light: string, dark: string) => string): string =>
  `.co-root{${Object.entries(colours)
    .map(([name, [light, dark = light]]) => `--_${name}:var(--co-${name},${value(light, dark)});`)
    .join('')}}`;

/** Dark where the page around is: its `color-scheme` says so. Browsers of before 2024 stay light. */
const tokens =
  declared((light) => light) +
  `@supports (color:light-dark(red,red)){${declared((light, dark) => `light-dark(${light},${dark})`)}}`;

/** The box. No `rem`: a page that sets its root font size changes nothing. */
const box = css`
  :host {
    all: initial;
    color-scheme: inherit;
    contain: inline-size;
    display: block;
  }
  .co-root {
    --_radius: var(--co-radius, 0.25em);
    background: var(--_background);
    color: var(--_text);
    container-type: inline-size;
    font: 400 medium/1.5 var(--co-font-family, system-ui, sans-serif);
    overflow-wrap: break-word;
  }
  .co-root * {
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    margin: 0;
    padding: 0;
  }
  .co-root :is(.co-button, strong, .co-course__label, .co-course__name, .co-course__day) {
    font-weight: 700;
  }
  .co-root [role] {
    list-style: none;
  }
  .co-root .co-button {
    background: var(--_button);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    color: var(--_button-text);
    cursor: pointer;
    display: block;
    min-height: 44px;
    padding: 0.5em 1em;
    text-align: center;
    text-decoration: none;
  }
  .co-root .co-button:hover {
    background: var(--_button-hover);
  }
  .co-root :is(.co-link-button, summary) {
    background: none;
    border: 0;
    color: var(--_link);
    cursor: pointer;
    padding: 0.375em 0;
    text-align: start;
    text-decoration: underline;
    width: fit-content;
  }
  .co-root :is(a, button, summary):focus-visible {
    background: var(--_focus);
    box-shadow: 0 4px var(--_focus-text);
    color: var(--_focus-text);
    outline: 3px solid transparent;
    text-decoration: none;
  }
  .co-visually-hidden {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  @media print {
    .co-root {
      font-size: 10pt;
    }
    .co-root * {
      background: none !important;
      color: #000 !important;
    }
    .co-root :is(button, a.co-link-button) {
      display: none;
    }
    .co-root :is(summary, .co-button) {
      list-style: none;
      padding: 0;
      text-decoration: none;
      text-align: start;
    }
    .co-button::after {
      content: ': ' attr(href);
    }
  }
`;

export const base = tokens + box;
