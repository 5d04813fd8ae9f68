// The Recovery Academy's pages: courses as plain HTML that <co-course-list> takes over, a page for each course, calendar
// files, and the page where a student asks for a place.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  askAnswers,
  askedFor,
  calendarFile,
  calendarName,
  coursesHtml,
  coursesStyleSheet,
  filterFrom,
} from '@coform/forms/courses/html';
import { html } from './html.mjs';
import { layOut } from './pages.mjs';

const json = 'application/json; charset=utf-8';
const head = '<link rel="stylesheet" href="/courses.css" />';
const week = 7 * 86_400_000;

/** Moves every date by the same whole weeks, so that the invented courses are always ahead and keep their weekdays. */
function moved(prospectus, now) {
  const weeks = Math.floor((now - Date.parse(prospectus.dateModified)) / week);
  const move = (day) => new Date(Date.parse(`${day}T00:00Z`) + weeks * week).toISOString().slice(0, 10);
  const text = JSON.stringify(prospectus);
  return JSON.parse(text.replace(/(?<=")\d{4}-\d\d-\d\d(?=["T])/g, move));
}

const intro = html`<h1>Courses</h1>
  <p class="lead">
    Every course here is free. You enrol; nobody refers you. Each is made and taught together by somebody with lived
    experience and somebody with professional experience.
  </p>
  <p class="notice">The Academy, its people and its courses are invented.</p>`.text;

const readHere = {
  'e-learning': 'In a real Academy, the lessons would be here.',
  worksheet: 'In a real Academy, the worksheet to print would be here.',
  podcast: 'In a real Academy, you could listen here, or read the words.',
};

/** Gives `route(pathname, search)` for these pages, and `answers(url)` for the form that asks for a place. */
export async function coursePages(root) {
  const file = path.join(root, 'packages/forms/courses/example-prospectus.json');
  const source = JSON.parse(await readFile(file, 'utf8'));
  const prospectus = () => moved(source, Date.now());
  const find = (id) => prospectus().courses.find((course) => course.id === id);

  /** Needs no script; with one, the tag around it takes over. */
  const list = (action, askPlace, search) =>
    coursesHtml(prospectus().courses, {
      filter: filterFrom(search),
      filterAction: action,
      askPlace,
      calendar: '/courses/calendar',
      jsonLd: true,
      data: action === '/courses',
    });

  const pages = new Map([
    ['/courses.json', () => ({ type: json, body: JSON.stringify(prospectus()) })],
    ['/courses.css', () => ({ type: 'text/css; charset=utf-8', body: coursesStyleSheet() })],
    [
      '/courses',
      (search) => ({
        body: layOut(
          { title: 'Courses', here: '/courses', head },
          `${intro}<script type="module" src="/cdn/co-course-list.js"></script>
          <co-course-list url-filters ask-place="/courses/ask">${list('/courses', '/courses/ask/plain', search)}</co-course-list>
          <p><a href="/courses/plain">The same courses without JavaScript</a></p>`,
        ),
      }),
    ],
    [
      '/courses/plain',
      (search) => ({
        body: layOut(
          { title: 'Courses', here: '/courses/plain', head },
          `${intro}<p>This page needs no JavaScript.</p>${list('/courses/plain', '/courses/ask/plain', search)}`,
        ),
      }),
    ],
    [
      '/courses/calendar',
      (search) => {
        const asked = askedFor(search);
        const course = find(asked.course);
        const body = course && calendarFile(course, asked.run === undefined ? {} : { run: asked.run });
        const headers = body && {
          'Content-Disposition': `attachment; filename="${calendarName(course)}"`,
        };
        return { type: 'text/calendar; charset=utf-8', body, headers };
      },
    ],
    [
      '/courses/ask',
      () => ({
        body: layOut(
          { title: 'Ask for a place', here: '/courses/ask' },
          html`<h1>Ask for a place</h1>
            <script type="module" src="/cdn/coform.js"></script>
            <co-form
              id="place"
              src="/forms/ask-for-a-place.form.json"
              trust="/trust.json"
              submit-to="/responses"
              monitoring="The Academy reads this from Monday to Friday."
            ></co-form>
            <co-course-card src="/courses.json" for="place"></co-course-card>
            <p><a href="/courses/ask/plain">Ask for a place without JavaScript</a></p>`.text,
        ),
      }),
    ],
  ]);

  const courseOf = (id) => {
    const course = find(id);
    return {
      body:
        course &&
        layOut(
          { title: course.name, here: `/courses/${id}`, lang: 'en-GB', head },
          html`<h1 dir="auto" lang="${course.language ?? 'en-GB'}">${course.name}</h1>
            <p>${readHere[course.kind] ?? 'When, where, and what to expect.'}</p>
            <script type="module" src="/cdn/co-course-card.js"></script>`.text +
            `<co-course-card ask-place="/courses/ask">${coursesHtml([{ ...course, url: undefined }], {
              askPlace: '/courses/ask/plain',
              calendar: '/courses/calendar',
            })}</co-course-card>`,
        ),
    };
  };

  return {
    route(pathname, search = '') {
      const found = pages.get(pathname);
      if (found) return found(search);
      const [, id] = /^\/courses\/([a-z-]+)$/.exec(pathname) ?? [];
      return id && courseOf(id);
    },
    answers(url) {
      const { course: id, run } = askedFor(new URL(url, 'http://localhost').search);
      const course = find(id);
      return course ? askAnswers(course, run) : {};
    },
  };
}
