import type { Automaton } from './automaton.js';
import { TooComplex } from './automaton.js';
import { parse, UnknownConstruct } from './parse.js';

/** Why a pattern is refused. The message says what to change; it is for the person who makes the form. */
export interface PatternProblem {
  /** `bad-pattern`: not a regular expression. `unsafe-pattern`: could take for ever, or cannot be proven not to. */
  readonly code: 'bad-pattern' | 'unsafe-pattern';
  readonly message: string;
}

/** Time grows with the length of the text (0) or with its square (1). */
export interface Verdict {
  readonly degree: number;
}

const longest = 2_000;
const mostPairs = 100_000;
const mostForks = 1_000;

const unsafe = (message: string): PatternProblem => ({ code: 'unsafe-pattern', message });
const tooComplex = unsafe('The pattern is too complex to prove safe. Make it shorter.');

/**
 * Proves that a backtracking engine cannot run away on a pattern: by no text may two ways through a loop meet again
 * (exponential time), and no more than two loops in a row may share a text (cubic time or worse).
 *
 * @see https://doi.org/10.1016/0304-3975(91)90381-B On the degree of ambiguity of finite automata (Weber, Seidl)
 */
export function judge(source: string): PatternProblem | Verdict {
  if (source.length > longest) return tooComplex;
  try {
    new RegExp(source, 'u');
  } catch {
    return {
      code: 'bad-pattern',
      message: 'The pattern is not a regular expression with the u flag. Correct it.',
    };
  }
  try {
    return ambiguity(parse(source));
  } catch (error) {
    if (error instanceof TooComplex) return tooComplex;
    if (!(error instanceof UnknownConstruct)) throw error;
    return unsafe('Looking ahead, behind or back at a group cannot be proven safe. Say it without.');
  }
}

function ambiguity({ characters, follow }: Automaton): PatternProblem | Verdict {
  const size = characters.length;
  const before: number[][] = characters.map(() => []);
  follow.forEach((list, from) => {
    for (const to of list) before[to]!.push(from);
  });
  const overlap = (a: number, b: number): boolean => (characters[a]! & characters[b]!) !== 0n;
  let work = 0;

  /** Pairs of positions that two readers of one text can come to, both starting at `p` and `q`. */
  const reach = (p: number, q: number, ways: readonly (readonly number[])[]): Set<number> => {
    const found = new Set<number>();
    const open: [number, number][] = [[p, q]];
    for (let pair = open.pop(); pair; pair = open.pop()) {
      for (const a of ways[pair[0]]!) {
        for (const b of ways[pair[1]]!) {
          if (++work > mostPairs) throw new TooComplex();
          if (found.has(a * size + b) || !overlap(a, b)) continue;
          found.add(a * size + b);
          open.push([a, b]);
        }
      }
    }
    return found;
  };

  let forks = 1;
  const loops: { at: number; to: Set<number>; from: Set<number> }[] = [];
  for (const [at, list] of follow.entries()) {
    forks *= 1 + list.filter((to, index) => list.slice(0, index).some((other) => overlap(to, other))).length;
    const to = reach(at, at, follow);
    if (!to.has(at * size + at)) continue;
    const from = reach(at, at, before);
    const meetAgain = [...to].some((pair) => from.has(pair) && Math.floor(pair / size) !== pair % size);
    const twiceTheSame = list.some(
      (next, index) => list.indexOf(next) !== index && from.has(next * size + next),
    );
    if (meetAgain || twiceTheSame) {
      return unsafe(
        'A repeated part can match a text in several ways, as in (a+)+, which can take for ever. Repeat it once.',
      );
    }
    loops.push({ at, to, from });
  }
  if (forks > mostForks) return tooComplex;
  return chains(loops, size);
}

/** How many loops in a row can share a text, less one. */
function chains(
  loops: readonly { at: number; to: Set<number>; from: Set<number> }[],
  size: number,
): PatternProblem | Verdict {
  const shares = loops.map(({ at, to }) =>
    loops.filter(
      (other) => other.at !== at && to.has(at * size + other.at) && other.from.has(at * size + other.at),
    ),
  );
  let degree = 0;
  for (const nexts of shares) {
    if (nexts.length > 0) degree = 1;
    for (const next of nexts) {
      // `to` holds the loop itself and every loop that can come after it.
      if (shares.some((list, other) => list.length > 0 && next.to.has(loops[other]!.at * (size + 1)))) {
        return unsafe(
          'Several repeated parts can match a text. Put something else between them, or start with ^.',
        );
      }
    }
  }
  return { degree };
}
