import { filled, type PlanWords } from './plan-words.js';
import type { Look, RatedGoal } from './ratings.js';

/** One goal as it is drawn: a line over time for those who see it, and the same as a table for everybody. */
export interface ChartView {
  readonly title: string;
  readonly summary: string;
  /** The line and its dots as SVG paths in a box of 100 by 100; undefined with fewer than two dated numbers. */
  readonly plot:
    { readonly line: string; readonly dots: string; readonly from: string; readonly to: string } | undefined;
  readonly rows: readonly { readonly date: string; readonly rating: string; readonly note: string }[];
  readonly hasNotes: boolean;
}

type Rated = Look & { readonly rating: number };
type Dated = Rated & { readonly date: string };

/** Across by the days between looks, so that a month is as long as it was; up from 0 to 10. */
function plotOf(looks: readonly Dated[], dateWords: (date: string) => string): ChartView['plot'] {
  const days = looks.map(({ date }) => Date.parse(date) / 86_400_000);
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  if (looks.length < 2 || first === last) return undefined;
  const points = looks.map(({ rating }, index) => {
    const across = (((days[index] ?? first) - first) / (last - first)) * 100;
    return `${Math.round(across * 10) / 10} ${100 - rating * 10}`;
  });
  return {
    line: `M${points.join('L')}`,
    dots: points.map((point) => `M${point}h0`).join(''),
    from: dateWords(looks[0]?.date ?? ''),
    to: dateWords(looks.at(-1)?.date ?? ''),
  };
}

function summaryOf(rated: readonly Rated[], words: PlanWords): string {
  const first = rated[0]?.rating;
  const last = rated.at(-1)?.rating;
  if (first === undefined || last === undefined) return words.wordsOnly;
  if (rated.length === 1) return filled(words.once, { last });
  const said = filled(first === last ? words.same : words.moved, { count: rated.length, first, last });
  return last < first ? `${said} ${words.back}` : said;
}

export function chartView(
  { number, goal, looks }: RatedGoal,
  words: PlanWords,
  dateWords: (date: string) => string,
): ChartView {
  const rated = looks.filter((look): look is Rated => look.rating !== undefined);
  const dated = rated.filter((look): look is Dated => look.date !== undefined);
  return {
    title: filled(goal ? words.named : words.goal, { number, goal }),
    summary: summaryOf(rated, words),
    plot: plotOf(dated, dateWords),
    rows: looks.map(({ date, rating, note }) => ({
      date: date ? dateWords(date) : words.noDate,
      rating: rating === undefined ? words.noRating : String(rating),
      note,
    })),
    hasNotes: looks.some(({ note }) => note !== ''),
  };
}
