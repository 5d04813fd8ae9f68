import { html, nothing, type TemplateResult } from 'lit/html.js';
import { texts } from '../data/read.js';
import type { Run, Session } from '../data/runs.js';
import type { CardView } from '../view/card-view.js';
import { placesOf } from '../view/places.js';
import { placeOf } from '../view/where.js';
import { dayWords, spanWords } from '../words/dates.js';
import type { CardActions } from './card-template.js';
import { details, items, line, named, tag } from './pieces.js';

/** When a course is taught: each run with its dates, its places and a calendar file. `places` is how many it has. */
export function when(view: CardView, places: number, on: CardActions | undefined): unknown {
  const { runs, language } = view;
  if (runs.length === 0) return line(language.say('datesToFollow'));
  const drawn = runs.map((run) => runTemplate(run, view, places > 1, on));
  return runs.length === 1 ? drawn : items('runs', drawn);
}

function runTemplate(
  run: Run,
  view: CardView,
  namesPlace: boolean,
  on: CardActions | undefined,
): TemplateResult {
  const { course, now, language } = view;
  const { say } = language;
  const { sessions, ahead, status, instance } = run;
  const count = sessions.length;
  const first = sessions[0]!;
  const next = ahead.length < count && ahead.find(({ cancelled }) => !cancelled);
  const places = view.runs.length > 1 && placesOf(run, now, language);
  const words = ({ start, end }: Session): string => spanWords(start, end, language);
  const time = (session: Session, told = words(session)): TemplateResult =>
    html`<time datetime=${session.start} .textContent=${told}></time>`;
  const remarks = texts([
    status === 'rescheduled' && say('rescheduled'),
    status === 'moved-online' && say('movedOnline'),
    instance.note,
  ]);
  const told = named(say('addToCalendar'), `${course.name}, ${words(first)}`);
  const last = sessions.at(-1)!;
  return html`${
    count > 1
      ? html`<p .textContent=${say('sessions', { count })}></p>
          <p class="co-course__day">${time(first)}</p>
          <p>${time(last, say('until', { day: dayWords(last.start, language) }))}</p>`
      : html`<p class="co-course__day">${time(first)}</p>`
  }
    ${line(namesPlace && placeOf(run, language)[0])}${remarks.map((remark) => line(remark, 'minor'))}
    ${next ? html`<p><span .textContent=${say('nextSession')}></span> ${time(next)}</p>` : nothing}
    ${places ? html`<p>${tag(places)}</p>` : nothing}
    ${
      count > 1
        ? details(
            say('allDates'),
            items(
              'dates',
              sessions.map((session) =>
                session.cancelled
                  ? html`<s>${time(session)}</s> <strong .textContent=${say('cancelled')}></strong>`
                  : time(session),
              ),
            ),
          )
        : nothing
    }
    ${status === 'cancelled' || status === 'postponed' ? nothing : on?.calendar?.(course, run, told)}`;
}
