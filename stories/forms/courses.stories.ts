import '@coform/forms/courses/card/define';
import '@coform/forms/courses/list/define';
import type { CoCourseCard, CoCourseList, Course } from '@coform/forms/courses';
import { coursesHtml, coursesStyleSheet } from '@coform/forms/courses/html';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import prospectus from '../../packages/forms/courses/example-prospectus.json';
import type { Globals } from '../support/globals.js';

const courses = prospectus.courses as unknown as readonly Course[];
/** Every day is this one, so that dates and places left are the same each time. */
const day = new Date(`${prospectus.dateModified}T09:00:00Z`);

interface Shown {
  /** Id of one course for a card; the whole list where absent. */
  readonly card?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

function page(content: HTMLElement): HTMLElement {
  const main = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'A page of the host';
  main.append(title, content);
  return main;
}

/** What stands there without scripts: our own escaped markup, read by the browser's parser. */
function plain(shown: readonly Course[]): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    coursesHtml(shown, { now: day, askPlace: '/ask' }),
    'text/html',
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(coursesStyleSheet());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const box = document.createElement('div');
  box.append(...parsed.body.childNodes);
  return box;
}

function draw({ card, attributes = {} }: Shown, { script }: Partial<Globals>): HTMLElement {
  const course = courses.find(({ id }) => id === card);
  if (script === 'off') return page(plain(course ? [course] : courses));
  const element = document.createElement(card ? 'co-course-card' : 'co-course-list') as CoCourseCard &
    CoCourseList;
  for (const [name, value] of Object.entries({ 'ask-place': '/ask', ...attributes }))
    element.setAttribute(name, value);
  element.clock = () => day;
  if (card) element.course = course;
  else element.courses = courses;
  return page(element);
}

const meta: Meta = {
  title: 'Forms/Courses',
  render: (_args, { globals, parameters }) => draw((parameters.shown ?? {}) as Shown, globals),
};
export default meta;

const listIn = async (canvas: HTMLElement): Promise<CoCourseList | undefined> => {
  const list = canvas.querySelector<CoCourseList>('co-course-list');
  await list?.updateComplete;
  return list ?? undefined;
};

export const List: StoryObj = { name: 'A list with its filters' };
export const NoFilters: StoryObj = {
  name: 'A list without filters',
  parameters: { shown: { attributes: { 'no-filters': '' } } },
};
export const NoneFound: StoryObj = {
  name: 'Nothing found',
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    if (list) list.filter = { ...list.filter, q: 'trombone' };
    // What is said aloud comes once typing rests.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
};
export const Empty: StoryObj = {
  name: 'No courses at all',
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    if (list) list.courses = [];
    await list?.updateComplete;
  },
};
export const SleepAndWorry: StoryObj = {
  name: 'Card: Sleep and worry',
  parameters: { shown: { card: 'sleep-and-worry' } },
};
export const WalkAndTalk: StoryObj = {
  name: 'Card: Walk and talk',
  parameters: { shown: { card: 'walk-and-talk' } },
};
export const UnderstandingSelfHarm: StoryObj = {
  name: 'Card: Understanding self-harm',
  parameters: { shown: { card: 'understanding-self-harm' } },
};
export const UrduFeelingWell: StoryObj = {
  name: 'Card: اچھا محسوس کرنا',
  parameters: { shown: { card: 'urdu-feeling-well' } },
};
export const PeerWorkerTraining: StoryObj = {
  name: 'Card: Become a peer worker: training with a certificate at the end, twelve weeks',
  parameters: { shown: { card: 'peer-worker-training' } },
};
export const WritingGroup: StoryObj = {
  name: 'Card: Writing for yourself',
  parameters: { shown: { card: 'writing-group' } },
};
export const CaringAndYou: StoryObj = {
  name: 'Card: Looking after someone, looking after you',
  parameters: { shown: { card: 'caring-and-you' } },
};
export const DrugsAndAlcohol: StoryObj = {
  name: 'Card: Drugs, alcohol and me',
  parameters: { shown: { card: 'drugs-and-alcohol' } },
};
export const LearningPlanDropIn: StoryObj = {
  name: 'Card: Make your own learning plan',
  parameters: { shown: { card: 'learning-plan-drop-in' } },
};
export const FirstStepsWithAnxiety: StoryObj = {
  name: 'Card: First steps with anxiety',
  parameters: { shown: { card: 'first-steps-with-anxiety' } },
};
export const MyGoodDayWorksheet: StoryObj = {
  name: 'Card: My good day',
  parameters: { shown: { card: 'my-good-day-worksheet' } },
};
export const VoicesPodcast: StoryObj = {
  name: 'Card: Voices from the Academy',
  parameters: { shown: { card: 'voices-podcast' } },
};
