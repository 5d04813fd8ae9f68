import type { Words } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Tells session-replay and analytics scripts to leave the answers alone: each vendor's documented marker. */
const replayMarkers = 'rr-block ph-no-capture nr-block fs-exclude sentry-block highlight-block';

/** One listener for each kind of event, whatever the number of questions. */
export interface Listeners {
  readonly input: (event: Event) => void;
  readonly click: (event: Event) => void;
  readonly submit: (event: Event) => void;
  /** What only a form with a session and questions that behave listens to. */
  readonly leave?: (event: Event) => void;
  readonly other?: (event: Event) => void;
}

/** The box around a form: its language, its listeners, and the region that speaks to screen readers. */
export const root = (words: Words | undefined, on: Listeners, content: unknown): TemplateResult =>
  html`<div
    class="co-root ${replayMarkers}"
    part="root"
    lang=${words?.language ?? nothing}
    dir=${words?.direction ?? nothing}
    data-hj-suppress
    data-clarity-mask="true"
    data-sentry-block
    data-dd-privacy="hidden"
    data-private
    data-matomo-mask
    @input=${on.input}
    @change=${on.input}
    @focusout=${on.leave}
    @click=${on.click}
    @submit=${on.submit}
    @keydown=${on.other}
    @pointerdown=${on.other}
    @pointermove=${on.other}
    @pointerup=${on.other}
  >
    ${content}
    <div class="co-visually-hidden" role="status" data-announcer></div>
  </div>`;
