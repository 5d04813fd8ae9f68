import { FormElement } from '@coform/elements';
import { addRules, focusOn, root, type ViewContext } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { formDocument } from './generated/document.js';
import { passportTypes } from './passport-types.js';
import { choose } from './tools/open-files.js';
import { changed, press } from './tools/hear.js';
import { OwnersTools } from './tools/owners-tools.js';
import { toolList } from './tools/pages/list.js';
import { papers, type PaperKind } from './tools/paper.js';
import { PrintAlone } from './tools/print-alone.js';
import type { Phrases } from './tools/talk.js';
import type { ToolName } from './tools/tool.js';
import { toolPage, toolView } from './tools/tool-page.js';
import { toolStyles } from './tools/tool-styles.js';

const ignore = (): void => {
  // The tools have no use for it.
};

/**
 * The health passport: its owner says once what staff should know, and need not tell it again. A {@link FormElement}
 * that carries its document, so that one script and one tag are all a page needs. It draws the question types of that
 * document; a Trust's own document with other types belongs in `<co-form src>`.
 *
 * Below the list of sections, and at the end, stand the owner's tools: views for staff, prints, a file to keep, parts to
 * share, and a record of both. They work on the device alone. What is marked private is in nothing that they make,
 * unless the person says so.
 *
 * @element co-health-passport
 * @example
 * <co-health-passport trust="/trust.json"></co-health-passport>
 */
export class CoHealthPassport extends FormElement {
  static override types = passportTypes;
  static override ownKeep = true;
  static override properties = { ...FormElement.properties, phrases: undefined };

  /** Other words than English for the tools, in the language of the page. What is missing stays English. */
  declare phrases: Phrases | undefined;

  readonly #tools = new OwnersTools({
    element: this,
    phrases: () => this.phrases,
    draw: (focus) => {
      this.#focus = focus ?? this.#focus;
      this.requestUpdate();
    },
    leave: () => {
      // The browser's own Back does the same.
      if (this.#hasEntry) this.ownerDocument.defaultView!.history.back();
      else this.#leave();
    },
    saved: (everything) => {
      this.saved(everything);
    },
  });
  readonly #alone = new PrintAlone();
  #context: ViewContext | undefined;
  #focus: string | undefined;
  #ending = new AbortController();
  /** The browser's Back leads from a tool to the form, not to another site. */
  #hasEntry = false;

  constructor() {
    super();
    this.document = formDocument;
    this.addEventListener('co-page', () => {
      if (!this.session || this.#tools.isRestoring) return;
      this.#tools.sync();
      this.#hasEntry = false;
      if (this.#tools.tool) this.#tools.leave();
    });
    // Hidden from whoever looks now, or left alone too long: nothing of the tools stays either.
    this.addEventListener('co-forget', () => {
      this.#tools.forget();
    });
    this.addEventListener('dragover', (event) => {
      if (this.#takesFile()) event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file || !this.#context || !this.#takesFile()) return;
      event.preventDefault();
      void choose(this.#tools, this.#context, file);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addRules(toolStyles);
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    this.ownerDocument.defaultView!.addEventListener(
      'popstate',
      () => {
        this.#hasEntry = false;
        if (this.#tools.tool) this.#leave();
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ending.abort();
    this.#alone.show(this, undefined);
  }

  protected override render(): TemplateResult {
    this.#context = undefined;
    // Drawn first, because it is what hands over the context.
    const form = super.render();
    const context = this.#context as ViewContext | undefined;
    const tools = this.#tools;
    const { tool } = tools;
    const box =
      context && tool
        ? root(
            context.words,
            this.#listeners,
            html`<div class="co-screen co-tool">
              ${keyed(`${tool} ${tools.opening.at}`, toolPage(tools, context, tool))}
            </div>`,
          )
        : nothing;
    return html`<div class=${context && tool ? 'co-away' : ''}>${form}</div>
      ${box}`;
  }

  protected override updated(): void {
    super.updated();
    const { tool } = this.#tools;
    this.#alone.show(this, papers.has(tool) ? (tool as PaperKind) : undefined);
    if (this.#focus) focusOn(this.renderRoot.querySelector(this.#focus));
    this.#focus = undefined;
  }

  protected override extra(context: ViewContext): unknown {
    this.#context = context;
    if (context.snapshot().place.at === 'page' || this.hasAttribute('no-keep')) return nothing;
    this.#tools.sync();
    return toolList(toolView(this.#tools, context));
  }

  protected override acted({ dataset }: HTMLElement): void {
    if (dataset.action !== 'tool') return;
    if (!this.#hasEntry && !this.hasAttribute('no-history')) {
      const { history } = this.ownerDocument.defaultView!;
      history.pushState(history.state, '');
      this.#hasEntry = true;
    }
    this.#tools.go(dataset.tool as ToolName);
  }

  #takesFile(): boolean {
    return this.#tools.tool === 'open' && this.#tools.opening.at === 'choose';
  }

  #leave(): void {
    this.#tools.leave(`[data-action="tool"][data-tool="${this.#tools.tool}"]`);
  }

  readonly #press = (event: Event): void => {
    const [node] = event.composedPath();
    const control = node instanceof Element ? node.closest<HTMLElement>('[data-tool-action]') : null;
    // Those that send are heard when they do: Enter in a box presses them, too.
    if (control && this.#context && !control.matches('[type="submit"]'))
      press(this.#tools, this.#context, control);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.submitter && this.#context) press(this.#tools, this.#context, event.submitter);
  };

  readonly #listeners = {
    input: (event: Event): void => {
      const [node] = event.composedPath();
      if (event.type === 'change' && node instanceof HTMLInputElement && this.#context)
        changed(this.#tools, this.#context, node);
    },
    click: this.#press,
    submit: (event: Event): void => {
      this.#submit(event as SubmitEvent);
    },
    leave: ignore,
    other: ignore,
  };
}
