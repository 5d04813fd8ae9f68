/**
 * How much a schema and one validation may cost. What goes beyond is refused, never cut short in silence.
 *
 * @see https://cwe.mitre.org/data/definitions/400.html Uncontrolled resource consumption
 */
export interface Limits {
  /** Most levels of objects and lists within a schema. */
  readonly depth: number;
  /** Most values (objects, lists, strings, numbers…) within a schema: stands for its size in bytes. */
  readonly nodes: number;
  /** Most values of one `enum`. */
  readonly enumValues: number;
  /** Most characters of all different patterns together: each takes time to prove safe. */
  readonly patternCharacters: number;
  /** Most schemas applied within each other while validating: bounds the call stack on deep or endless answers. */
  readonly nesting: number;
  /**
   * Work of one validation: about one step for each schema applied. A value larger than usual earns {@link stepsPerValue}
   * more for each value in it, up to {@link mostSteps} altogether.
   */
  readonly steps: number;
}

export const defaultLimits: Limits = {
  depth: 64,
  nodes: 200_000,
  enumValues: 5_000,
  patternCharacters: 50_000,
  nesting: 400,
  steps: 200_000,
};

/** A 10,000-question form against its meta-schema needs about 20 steps for each of its 100,000 values. */
export const stepsPerValue = 50;
export const mostSteps = 10_000_000;
