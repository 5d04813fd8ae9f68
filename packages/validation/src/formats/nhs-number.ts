/**
 * An NHS number of England, Wales and the Isle of Man: ten digits, spaces and hyphens as people like, whose last digit
 * checks the others by modulus 11. A check that comes to 10 is never issued.
 *
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function nhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/gu, '');
  const sum = Array.from(digits).reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0);
  // The check digit is what the others lack to a multiple of 11; no digit is when they lack 10.
  return /^\d{10}$/u.test(digits) && sum % 11 === 0;
}
