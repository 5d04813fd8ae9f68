import { characters } from './alphabet.js';

/**
 * A pattern as positions, one for each character that it can consume (Glushkov's automaton).
 *
 * @see https://en.wikipedia.org/wiki/Glushkov%27s_construction_algorithm
 */
export interface Automaton {
  /** The characters of each position, as bits. */
  readonly marks: readonly bigint[];
  /** Where each position can go next. */
  readonly follow: readonly ReadonlySet<number>[];
}

/** A part of a pattern: where it can begin and end, and whether it can be empty. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

/** What stands in a pattern: `(`, `)`, `|`, an edge or a character. Look-around, back-references and modifiers match none. */
const token =
  /\((?:\?:|\?<[^=!][^>]*>|(?!\?))|\[(?:\\.|[^\]\\])*\]|\\(?:[pu]\{[^}]*\}|ud[89ab]..\\ud[c-f]..|u.{4}|x..|c.|[^1-9k])|[^\\(]/isuy;
const quantifier = /(?:([*+?])|\{([\d,]+)\})\??/y;
const signs: Readonly<Record<string, string>> = { '*': '0,', '+': '1,', '?': '0,1' };

/** Repetitions beyond these count as endless, which can only make a pattern look more dangerous. */
const mostCopies = 20;
const mostOptional = 3;
const positionWork = 100;

const nothing: Part = { first: [], last: [], empty: true };

/**
 * Reads a pattern that is known to be a correct regular expression with the `u` flag. Spends endlessly on what no proof
 * covers, and on repeated parts that can be empty or that lead from one position to another in two ways, as in (a+)+:
 * there are then two ways to read the same text, and twice as many for each repetition.
 */
export function automaton(source: string, spend: (amount: number) => void): Automaton {
  const marks: bigint[] = [];
  const follow: Set<number>[] = [];
  let at = 0;

  const next = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  const position = (characters: bigint): Part => {
    spend(positionWork);
    const list = [follow.push(new Set()) - 1];
    marks.push(characters);
    return { first: list, last: list, empty: false };
  };

  const then = (a: Part, b: Part): Part => {
    for (const from of a.last)
      for (const to of b.first) {
        spend(follow[from]!.has(to) ? Infinity : 1);
        follow[from]!.add(to);
      }
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
      empty: a.empty && b.empty,
    };
  };

  const endless = (part: Part): Part => {
    then(part, part);
    return { ...part, empty: true };
  };

  /** Reads a part, and once more for each repetition of it. */
  const repeated = (read: () => Part): Part => {
    const start = at;
    const part = read();
    const found = next(quantifier);
    if (!found) return part;
    if (part.empty) spend(Infinity);
    const end = at;
    const copies = [part];
    const copy = (): Part => {
      at = start;
      return copies.pop() ?? read();
    };
    const [least, most = least] = (signs[found[1]!] ?? found[2]!)
      .split(',')
      .map((count) => Number(count || Infinity)) as [number, number?];
    let whole = nothing;
    if (most - least > mostOptional || least > mostCopies) whole = endless(copy());
    // x{0,2} is (x(x)?)?: each can be left out only together with those after it.
    else for (let i = least; i < most; i++) whole = { ...then(copy(), whole), empty: true };
    for (let i = Math.min(least, mostCopies); i > 0; i--) whole = then(copy(), whole);
    at = end;
    return whole;
  };

  /** Reads alternatives, to the end or the bracket that closes them. */
  const alternatives = (): Part => {
    const outermost = at === 0;
    // Without ^ the engine tries again from every character, as if after anything.
    const fresh = (): Part =>
      outermost && source[at] !== '^' ? endless(position(characters('[^]'))) : nothing;
    const options = [fresh()];
    while (at < source.length) {
      const found = next(token)?.[0] ?? '';
      if (found === ')') break;
      if (found === '|') options.unshift(fresh());
      else if (!found) spend(Infinity);
      else if (!/^([$^]|\\b)$/i.test(found)) {
        const read = found.startsWith('(') ? alternatives : () => position(characters(found));
        options[0] = then(options[0]!, repeated(read));
      }
    }
    if (!outermost && options.filter(({ empty }) => empty).length > 1) spend(Infinity);
    return {
      first: options.flatMap(({ first }) => first),
      last: options.flatMap(({ last }) => last),
      empty: options.some(({ empty }) => empty),
    };
  };

  const body = alternatives();
  then(position(0n), body);
  return { marks, follow };
}
