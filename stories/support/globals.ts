import serviceManual from '../../packages/elements/themes/service-manual.css?inline';

/** What the toolbar says. */
export interface Globals {
  readonly language: string;
  readonly theme: string;
  readonly colours: string;
  readonly textSize: string;
  readonly script: string;
}

/** What stories show: every element, and a form without scripts. */
const elements =
  ':is(co-form, co-health-passport, co-carer-prompt, co-feedback, co-living-well-plan, co-research-questionnaire, co-course-card, co-course-list, .co-plain)';

/**
 * Forced colours are the reader's own: a page cannot turn them on. This shows the same idea, with system colours in place
 * of ours; `npm run test:stories` emulates the real thing.
 */
const forced = `${elements} {
  --co-text: CanvasText; --co-muted: CanvasText; --co-background: Canvas; --co-soft: Canvas; --co-link: LinkText;
  --co-link-hover: LinkText; --co-border: CanvasText; --co-input-border: CanvasText; --co-error: CanvasText;
  --co-button: ButtonFace; --co-button-hover: ButtonFace; --co-button-text: ButtonText; --co-care: CanvasText;
}`;

const sheet = new CSSStyleSheet();

/** Makes the page around the form what the toolbar asks for. */
export function applyGlobals({ theme, colours, textSize }: Partial<Globals>): void {
  const rules = [
    theme === 'service-manual' ? serviceManual : '',
    colours === 'dark' ? ':root { color-scheme: dark } body { background: #14191c; color: #eef2f4 }' : '',
    colours === 'forced' ? forced : '',
    `${elements} { zoom: ${String(Number(textSize ?? 100) / 100)} }`,
  ];
  sheet.replaceSync(rules.join('\n'));
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
