import { FormElement, titleHeading } from '@coform/elements';
import { phrasesOf } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chartTemplate } from './chart-template.js';
import { chartView } from './chart-view.js';
import { beginCheckIn, hasRoom } from './check-in.js';
import { dateWords } from './date-words.js';
import { formDocument } from './generated/document.js';
import { planTypes } from './plan-types.js';
import { planWords, type PlanWords } from './plan-words.js';
import { ratedGoals } from './ratings.js';

type ExtraContext = Parameters<FormElement['extra']>[0];

/**
 * A plan that belongs to the person: what they want from life, the next steps, who helps, and how it goes. Below the list
 * of sections it shows each goal over time, as a small chart with the same in a sentence and a table, on screen and on
 * paper. Numbers can be left out. Nothing is sent by default; the person keeps the plan as a file and opens it again.
 *
 * @element co-living-well-plan
 * @example
 * <co-living-well-plan trust="/trust.json"></co-living-well-plan>
 */
export class CoLivingWellPlan extends FormElement {
  static override types = planTypes;
  static override properties = { ...FormElement.properties, phrases: undefined };

  /** Other words than English for what the element adds. */
  declare phrases: Partial<PlanWords> | undefined;
  #context: ExtraContext | undefined;

  constructor() {
    super();
    this.document = formDocument;
  }

  protected override render(): TemplateResult {
    // Drawn first, because it is what hands over the context.
    const form = super.render();
    const context = this.#context;
    const charts = context && this.#charts(context);
    return html`${form}${
      charts
        ? html`<div class="co-root" lang=${context.words.language} dir=${context.words.direction}>
            <div class="co-print">${titleHeading(context.headingLevel + 1, this.#wordsOf(context).title)} ${charts}</div>
          </div>`
        : nothing
    }`;
  }

  protected override extra(context: ExtraContext): unknown {
    this.#context = context;
    if (context.snapshot().place.at === 'page') return nothing;
    const words = this.#wordsOf(context);
    const charts = this.#charts(context);
    return html`<div class="co-form-group" data-goals>
      ${titleHeading(context.headingLevel + 1, words.title)}
      ${charts ?? html`<p class="co-body" .textContent=${words.none}></p>`}
      ${
        hasRoom(this.session!)
          ? html`<button class="co-button co-button--secondary" type="button" data-action="check-in" .textContent=${words.add}></button>`
          : html`<p class="co-body" .textContent=${words.full}></p>`
      }
    </div>`;
  }

  protected override acted(control: HTMLElement): void {
    super.acted(control);
    if (control.dataset.action !== 'check-in') return;
    const next = beginCheckIn(this.session!, new Date());
    if (next !== undefined) void this.#focusOn(next);
  }

  #wordsOf({ words }: ExtraContext): PlanWords {
    return phrasesOf(planWords, words, this.phrases);
  }

  #charts(context: ExtraContext): readonly TemplateResult[] | undefined {
    const {
      words: { language },
      headingLevel,
    } = context;
    const words = this.#wordsOf(context);
    const goals = ratedGoals(this.session?.answers() ?? {});
    if (goals.length === 0) return undefined;
    const said = dateWords(language);
    return goals.map((goal) => chartTemplate(chartView(goal, words, said), words, headingLevel + 2));
  }

  /** The day stands there already, so the person goes on with what comes next. */
  async #focusOn(key: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}
