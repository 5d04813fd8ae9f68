/**
 * A pattern as positions, one for each character that it can consume (Glushkov's automaton). Ways that lead from one
 * position to another twice are kept twice: a backtracking engine tries both.
 *
 * @see https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 */
export interface Automaton {
  /** The characters of each position, as bits. */
  readonly characters: readonly bigint[];
  /** Where each position can go next. */
  readonly follow: readonly (readonly number[])[];
}

/** A part of a pattern: where it can begin and end, and in how many ways it can be empty (2 stands for more). */
export interface Part {
  readonly first: number[];
  readonly last: number[];
  readonly empty: number;
}

/** A part that is built anew for each repetition. */
export type Build = (automaton: Builder) => Part;

export class TooComplex extends Error {}

/** Bounds the time and memory that a pattern itself can take: nested repetitions multiply. */
const mostWork = 200_000;
const positionWork = 100;

export class Builder implements Automaton {
  readonly characters: bigint[] = [];
  readonly follow: number[][] = [];
  #work = 0;

  spend(work: number): void {
    if ((this.#work += work) > mostWork) throw new TooComplex();
  }

  position(characters: bigint): Part {
    this.spend(positionWork);
    const at = this.characters.push(characters) - 1;
    this.follow.push([]);
    return { first: [at], last: [at], empty: 0 };
  }

  link(from: Part, to: Part): void {
    for (const at of from.last) {
      const list = (this.follow[at] = twice([...this.follow[at]!, ...to.first]));
      this.spend(list.length);
    }
  }

  then(a: Part, b: Part): Part {
    this.link(a, b);
    this.spend(a.first.length + b.last.length);
    return {
      first: twice([...a.first, ...times(b.first, a.empty)]),
      last: twice([...b.last, ...times(a.last, b.empty)]),
      empty: Math.min(2, a.empty * b.empty),
    };
  }
}

export const nothing: Part = { first: [], last: [], empty: 1 };

const times = (list: number[], count: number): number[] =>
  count === 0 ? [] : count === 1 ? list : [...list, ...list];

/** Two of a kind prove an ambiguity; more of them prove no more. */
function twice(list: number[]): number[] {
  const count = new Map<number, number>();
  return list.filter((at) => {
    const before = count.get(at) ?? 0;
    count.set(at, before + 1);
    return before < 2;
  });
}

export const either = (parts: readonly Part[]): Part => ({
  first: twice(parts.flatMap((part) => part.first)),
  last: twice(parts.flatMap((part) => part.last)),
  empty: Math.min(
    2,
    parts.reduce((sum, part) => sum + part.empty, 0),
  ),
});

/** Repetitions beyond these count as endless, which can only make a pattern look more dangerous. */
const mostCopies = 20;
const mostOptional = 3;

export function repeat(build: Build, least: number, most: number): Build {
  return (automaton) => {
    let whole = nothing;
    const add = (part: Part): void => {
      automaton.spend(positionWork);
      whole = automaton.then(whole, part);
    };
    for (let copy = 0; copy < Math.min(least, mostCopies); copy++) add(build(automaton));
    if (most - least > mostOptional || least > mostCopies) {
      const part = build(automaton);
      automaton.link(part, part);
      add({ ...part, empty: 1 });
    } else if (most > least) {
      // x{0,2} is (x(x)?)?: each can be left out only together with those after it.
      const copies = Array.from({ length: most - least }, () => build(automaton));
      add(copies.reduceRight((rest, part) => ({ ...automaton.then(part, rest), empty: 1 }), nothing));
    }
    return whole;
  };
}
