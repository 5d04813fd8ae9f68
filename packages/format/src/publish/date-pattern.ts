/**
 * A pattern for the dates (`YYYY-MM-DD`) that stand in the given order to one date. JSON Schema compares numbers only,
 * but dates of one shape order digit by digit: the same up to some digit, and there a greater or a smaller one.
 */
export function datePattern(operator: '>' | '<' | '>=' | '<=', date: string): string {
  const alternatives = operator.endsWith('=') ? [date] : [];
  for (let at = 0; at < date.length; at += 1) {
    const digit = date.charAt(at);
    if (digit === '-') continue;
    const range = operator.startsWith('>') ? digits(Number(digit) + 1, 9) : digits(0, Number(digit) - 1);
    if (range !== undefined)
      alternatives.push(date.slice(0, at) + range + date.slice(at + 1).replace(/[0-9]/g, '[0-9]'));
  }
  // Nothing comes before 0000-00-00: an empty alternation would match the empty text, this matches none.
  return alternatives.length === 0 ? '^[^\\s\\S]$' : `^(${alternatives.join('|')})$`;
}

function digits(from: number, to: number): string | undefined {
  if (from > to) return undefined;
  return from === to ? String(from) : `[${from}-${to}]`;
}
