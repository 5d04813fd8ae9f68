import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Course, Person } from '../data/course.js';
import { objects, text, texts } from '../data/read.js';
import { isOwnTime, type Run } from '../data/runs.js';
import type { CardView } from '../view/card-view.js';
import { languageNames } from '../view/language-names.js';
import { modesOf } from '../view/modes.js';
import { accessOf, placesAhead } from '../view/where.js';
import { durationWords } from '../words/dates.js';
import { heading } from './heading.js';
import { details, items, line, named, tag } from './pieces.js';
import { when } from './when-template.js';

/** What a card's controls do. Without a script nobody hears of `ask`. */
export interface CardActions {
  readonly ask?: (event: Event, course: Course, run: Run | undefined) => void;
  /** The control that gives a calendar file. */
  readonly calendar?: (course: Course, run: Run, words: TemplateResult) => TemplateResult;
}

/** One course as an article. */
export function card(view: CardView, headingLevel: number, on?: CardActions): TemplateResult {
  const { course, runs, status, language } = view;
  const { say, words } = language;
  const lang = text(course.language) || nothing;
  const places = placesAhead(runs, language);
  /** Words of the course itself. */
  const own = (told: unknown): unknown => line(told, 'line', lang);
  const ownItems = (lines: readonly string[]): TemplateResult =>
    html`<ul dir="auto" lang=${lang}>
      ${lines.map((told) => html`<li .textContent=${told}></li>`)}
    </ul>`;
  const people = (given: readonly Person[] | undefined): readonly string[] =>
    objects(given).map(({ name, role }) =>
      texts([name ?? say('someone'), role && words.roles[role]]).join(', '),
    );
  const made = people(course.coProducedBy);
  const taught = people(course.coDeliveredBy);
  const expect = texts(course.whatToExpect);
  const teaches = texts(course.teaches);
  const more = texts(text(course.description).split(/\n\s*\n/));
  return html`<article class="co-course">
    <div class="co-course__head">
      ${heading(headingLevel, 'co-course__name', course.name, lang)}
      <p class="co-course__tags">
        ${[
          words.kinds[course.kind ?? 'course'],
          ...modesOf(course, runs).map((mode) => words.modes[mode]),
        ].map(
          (told) => html`<span class="co-course__tag" .textContent=${told}></span> `,
        )}${status && runs.length < 2 ? tag(status) : nothing}
      </p>
      ${line(course.abstract, 'abstract', lang)}
    </div>
    <div class="co-course__facts">
      <dl>
        ${isOwnTime(course) ? nothing : fact(say('when'), [when(view, places.length, on)])}
        ${fact(say('where'), places.length === 1 ? places[0]!.map((told) => line(told)) : [])}
        ${facts(say('length'), durationWords(course.timeRequired, language))}
        ${facts(say('audience'), ...texts(course.audience))}
        ${facts(say('cost'), course.isAccessibleForFree === true ? say('free') : course.price)}
        ${facts(say('languages'), languageNames(course.inLanguage, words.language))}
        ${facts(say('contact'), course.phone, course.email)}
      </dl>
      ${action(view, on)}
    </div>
    <div class="co-course__text">
      ${
        course.contentNote
          ? html`<div class="co-course__aside">${label(say('contentNote'))}${own(course.contentNote)}</div>`
          : nothing
      }
      ${list(say('taughtBy', { count: taught.length }), 'people', taught)}
      ${list(say('madeBy', { count: made.length }), 'people', made)}
      ${list(say('accessTitle'), 'access', accessOf(course, runs, words), own(course.accessNotes))}
      ${objects(course.studentWords).map(
        (quote) =>
          html`<figure class="co-course__aside">
            <blockquote dir="auto" lang=${lang} .textContent=${quote.text}></blockquote>
            ${quote.name ? html`<figcaption dir="auto" .textContent=${quote.name}></figcaption>` : nothing}
          </figure>`,
      )}
      ${expect.length > 0 ? details(say('expect'), ownItems(expect)) : nothing}
      ${
        more.length + teaches.length > 0
          ? details(
              say('more'),
              html`${more.map(own)}${teaches.length > 0 ? [line(say('teaches')), ownItems(teaches)] : nothing}`,
            )
          : nothing
      }
    </div>
  </article>`;
}

const label = (words: string): TemplateResult => html`<p class="co-course__label" .textContent=${words}></p>`;

function fact(title: string, content: readonly unknown[]): unknown {
  if (content.length === 0) return nothing;
  return html`<div>
    <dt class="co-course__label" .textContent=${title}></dt>
    <dd>${content}</dd>
  </div>`;
}

const facts = (title: string, ...lines: readonly unknown[]): unknown =>
  fact(
    title,
    texts(lines).map((words) => line(words)),
  );

function list(title: string, name: string, lines: readonly string[], more: unknown = nothing): unknown {
  if (lines.length === 0 && more === nothing) return nothing;
  const entries = lines.map((words) => html`<span dir="auto" .textContent=${words}></span>`);
  return html`<div>${label(title)}${entries.length > 0 ? items(name, entries) : nothing}${more}</div>`;
}

/** The one clear link. Its name says which course, for whoever hears it without the card around it. */
function action({ action: next, course }: CardView, on: CardActions | undefined): unknown {
  if (!next) return nothing;
  const words = named(next.words, course.name);
  const ask = next.run
    ? (event: Event) => {
        on?.ask?.(event, course, next.run);
      }
    : nothing;
  return next.href === undefined
    ? html`<button class="co-button" type="button" @click=${ask}>${words}</button>`
    : html`<a class="co-button" href=${next.href} @click=${ask}>${words}</a>`;
}
