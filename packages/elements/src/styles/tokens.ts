import { css } from './css.js';

/**
 * Custom properties a host may set on the element (or on `:root`), with a neutral default. Every colour pair keeps
 * WCAG 2.2 AA contrast. Sizes are in `em` of `medium`, the reader's own default size: a page that sets
 * `html{font-size:62.5%}` changes nothing here, and a reader's larger letters are kept. Where the page around the form is
 * dark (its `color-scheme` says so), the form is, too; a light page keeps a light form whatever the device prefers.
 */
export const tokens = css`
  .co-root {
    --_text: var(--co-text, #1b2327);
    --_muted: var(--co-muted, #4a5a63);
    --_background: var(--co-background, #ffffff);
    --_soft: var(--co-soft, #eef2f4);
    --_link: var(--co-link, #0a4f8f);
    --_link-hover: var(--co-link-hover, #5f1f4d);
    --_border: var(--co-border, #c3ced4);
    --_input-border: var(--co-input-border, #46565f);
    --_error: var(--co-error, #b81f17);
    --_button: var(--co-button, #12664a);
    --_button-hover: var(--co-button-hover, #0b4a35);
    --_button-text: var(--co-button-text, #ffffff);
    --_focus: var(--co-focus, #ffd83d);
    --_focus-text: var(--co-focus-text, #1b2327);
    --_care: var(--co-care, #0a4f8f);
    --_radius: var(--co-radius, 0.25em);
    --_font: var(--co-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, 'Noto Sans', sans-serif);
  }
  @supports (color: light-dark(red, red)) {
    .co-root {
      --_text: var(--co-text, light-dark(#1b2327, #eef2f4));
      --_muted: var(--co-muted, light-dark(#4a5a63, #b4c2ca));
      --_background: var(--co-background, light-dark(#ffffff, #14191c));
      --_soft: var(--co-soft, light-dark(#eef2f4, #222b30));
      --_link: var(--co-link, light-dark(#0a4f8f, #8cc4ff));
      --_link-hover: var(--co-link-hover, light-dark(#5f1f4d, #e9b8da));
      --_border: var(--co-border, light-dark(#c3ced4, #4a5a63));
      --_input-border: var(--co-input-border, light-dark(#46565f, #9fb0ba));
      --_error: var(--co-error, light-dark(#b81f17, #ff9b91));
      --_button: var(--co-button, light-dark(#12664a, #17795a));
      --_button-hover: var(--co-button-hover, light-dark(#0b4a35, #0f5f46));
      --_care: var(--co-care, light-dark(#0a4f8f, #8cc4ff));
    }
  }
`;
