/** A code of the form document that must not reach a record. `path` names the question and the option. */
export class CodeError extends Error {
  override readonly name = 'CodeError';
  readonly code = 'bad-check-digit';
  readonly path: string;

  constructor(snomed: string, path: string) {
    super(
      `\`${path}\` has the code ${snomed}, whose check digit is wrong, so a digit of it is. Look the code up and mend \`x-codes\`.`,
    );
    this.path = path;
  }
}
