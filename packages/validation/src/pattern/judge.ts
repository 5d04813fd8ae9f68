import { automaton } from './automaton.js';

/** Why a pattern is refused. The message is for the person who makes the form. */
export interface PatternProblem {
  /** `bad-pattern`: not a regular expression. `unsafe-pattern`: could take for ever, or cannot be proven not to. */
  readonly code: 'bad-pattern' | 'unsafe-pattern';
  readonly message: string;
}

const longest = 2_000;
const mostForks = 1_000;
/** Bounds the time and memory that a proof takes: nested repetitions multiply. */
const mostWork = 1e6;

/** How the time that a pattern takes grows: with the length of a text (0), with its square (1), or why it is refused. */
export function judge(source: string): number | PatternProblem {
  let code: PatternProblem['code'] = 'bad-pattern';
  try {
    new RegExp(source, 'u');
    code = 'unsafe-pattern';
    return growth(source);
  } catch {
    // Whatever went wrong with the proof, there is none.
    const message =
      code === 'bad-pattern'
        ? 'Not a regular expression with the u flag.'
        : 'May take for ever on some text: it repeats ambiguously, looks around or is too long.';
    return { code, message };
  }
}

/**
 * Proves that a backtracking engine cannot run away on a pattern. Within a loop each character must leave one way on
 * only, or the ways multiply by each round (exponential time). A loop that the same character may either stay in or
 * leave for another loop costs a factor of the text's length (quadratic time); two of them in a row are refused.
 *
 * @see https://doi.org/10.1016/0304-3975(91)90381-B On the degree of ambiguity of finite automata (Weber, Seidl)
 */
function growth(source: string): number {
  let work = 0;
  const spend = (amount: number): void => {
    if ((work += amount) > mostWork) throw new Error('unsafe');
  };
  if (source.length > longest) spend(Infinity);
  const { marks, follow } = automaton(source, spend);

  /** For each position, all that can come after it. */
  const reach = follow.map((nexts) => {
    const found = new Set(nexts);
    // The loop also comes by what it adds.
    for (const at of found) {
      for (const next of follow[at]!) found.add(next);
      spend(1 + follow[at]!.size);
    }
    return found;
  });

  let forks = 1;
  /** Where the same character stays in a loop or leaves it for another, and all that comes after leaving. */
  const exits: { at: number; after: Set<number> }[] = [];
  follow.forEach((nexts, at) => {
    const list = [...nexts];
    let ways = 1;
    list.forEach((one, index) => {
      spend(index);
      const others = list.slice(0, index).filter((other) => marks[one]! & marks[other]!);
      if (others.length > 0) ways++;
      for (const [stay, leave] of others.flatMap((other) => [[one, other] as const, [other, one] as const])) {
        if (!reach[stay]!.has(at)) continue;
        const after = new Set(reach[leave]).add(leave);
        spend(after.has(at) ? Infinity : after.size);
        if ([...after].some((later) => reach[later]!.has(later))) exits.push({ at, after });
      }
    });
    forks *= ways;
  });
  if (forks > mostForks || exits.some(({ after }) => exits.some(({ at }) => after.has(at)))) spend(Infinity);
  return Math.min(1, exits.length);
}
