import { FormElement } from '@coform/elements';
import { coreTypes } from '@coform/elements/questions';
import { partialDate, phrasesOf, type ViewContext } from '@coform/elements/tools';
import { html, nothing } from 'lit/html.js';
import { formDocument } from './generated/document.js';
import { pauseBox } from './pause-box.js';
import { researchWords, type ResearchWords } from './research-words.js';
import { studyFacts, type StudyFacts } from './study-facts.js';

/**
 * A questionnaire that looks after who fills it in. On every page somebody can keep their answers and come back, or stop:
 * then they come to the page that asks how they are and says where to turn, and choose whether to send what they wrote.
 *
 * It carries a sample study; `src` names one's own, whose annotation `x-stop-to` is the linkId of that page and
 * `x-reviewed-by` (`group`, `date`, `words`) says who read the questions first.
 *
 * @element co-research-questionnaire
 * @example
 * <co-research-questionnaire src="/forms/my-study.form.json" trust="/trust.json"></co-research-questionnaire>
 */
export class CoResearchQuestionnaire extends FormElement {
  static override types = coreTypes;
  static override properties = { ...FormElement.properties, phrases: undefined };

  /** Other words than English for what the element adds. */
  declare phrases: Partial<ResearchWords> | undefined;

  constructor() {
    super();
    this.document = formDocument;
  }

  override connectedCallback(): void {
    if (this.hasAttribute('src')) this.document = undefined;
    super.connectedCallback();
  }

  protected override extra({ snapshot, document, words }: ViewContext): unknown {
    const said = phrasesOf(researchWords, words, this.phrases);
    const { place, pages } = snapshot();
    if (place.at !== 'page') return nothing;
    const facts = studyFacts(document);
    if (place.page === pages[0]) return reviewedLine(facts, said, words.language);
    // From the page of the wellbeing check on, the end is there anyway.
    const ahead = pages.slice(pages.indexOf(place.page) + 1);
    return facts.stopTo && ahead.includes(facts.stopTo) ? pauseBox(said) : nothing;
  }

  protected override acted({ dataset }: HTMLElement): void {
    if (dataset.action !== 'stop-here' || !this.session) return;
    const { stopTo } = studyFacts(this.session.document);
    if (stopTo) this.session.dispatch({ type: 'go', to: { at: 'page', page: stopTo } });
  }
}

function reviewedLine({ reviewedBy }: StudyFacts, said: ResearchWords, language: string): unknown {
  if (!reviewedBy) return nothing;
  const { group, date, words } = reviewedBy;
  const line = said.reviewed
    .replace('{group}', () => group)
    .replace('{date}', () => (date ? partialDate(date, language) : ''));
  return html`<p class="co-hint" .textContent=${`${line} ${words}`}></p>`;
}
