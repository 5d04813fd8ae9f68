/**
 * An NHS number of England, Wales and the Isle of Man: ten digits, spaces and hyphens as people like, whose last digit
 * checks the others by modulus 11. A check that comes to 10 is never issued.
 *
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function nhsNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/gu, '');
  if (!/^\d{10}$/u.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
