import { characters, everything } from './alphabet.js';
import { type Automaton, type Build, Builder, either, nothing, repeat } from './automaton.js';

/** What stands in a pattern: ( or ) or | or an edge or a character. Look-around, back-references and modifiers match none. */
const tokens =
  /(\((?!\?)|\(\?(?::|<(?![=!])[^>]*>))|(\))|(\|)|([\^$]|\\[bB])|(\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u.{4}|x..|c.|[^1-9k])|[^\\()])/suy;
const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/suy;

/** Says which construct of a pattern cannot be judged. */
export class UnknownConstruct extends Error {}

/** Reads a pattern that is known to be a correct regular expression with the `u` flag. */
export function parse(source: string): Automaton {
  let at = 0;
  let atStart = true as boolean;

  const next = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    if (found) at = expression.lastIndex;
    return found;
  };

  const times = (build: Build): Build => {
    const found = next(quantifier);
    if (!found) return build;
    const [sign, least, comma, most] = found;
    if (least === undefined)
      return repeat(build, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity);
    return repeat(build, +least, comma === undefined ? +least : most ? +most : Infinity);
  };

  const alternatives = (outermost: boolean): Build => {
    const options: Build[][] = [[]];
    while (at < source.length) {
      const found = next(tokens);
      if (!found) throw new UnknownConstruct();
      const [, open, close, or, edge, one] = found;
      const option = options.at(-1)!;
      if (outermost && option.length === 0 && edge !== '^') atStart = false;
      if (close) break;
      if (or) options.push([]);
      else if (open) option.push(times(alternatives(false)));
      else if (edge) option.push(() => nothing);
      else {
        const bits = characters(one!);
        option.push(times((automaton) => automaton.position(bits)));
      }
    }
    return (automaton) =>
      either(
        options.map((option) =>
          option.reduce((before, build) => automaton.then(before, build(automaton)), nothing),
        ),
      );
  };

  const build = alternatives(true);
  const automaton = new Builder();
  // The start consumes nothing. Without ^ the engine tries again from every character, as if after anything.
  const start = automaton.position(0n);
  const lead = atStart ? nothing : repeat((builder) => builder.position(everything), 0, Infinity)(automaton);
  automaton.then(automaton.then(start, lead), build(automaton));
  return automaton;
}
