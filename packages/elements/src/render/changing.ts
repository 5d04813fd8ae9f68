import { Directive, directive } from 'lit/directive.js';

class Changing extends Directive {
  render(value: unknown): unknown {
    return value;
  }
}

/** Keeps a place in a flat template whose content comes and goes, such as an error message. */
export const changing = directive(Changing);
