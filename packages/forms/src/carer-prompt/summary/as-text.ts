import type { Answered, AnsweredPage } from './answered.js';

/** Answers as lines for the notes of a record: sections in capitals, one question a line, nothing that needs a font. */
export function asText(heading: string, pages: readonly AnsweredPage[], codes: readonly string[]): string {
  const lines = [heading];
  let section = '';
  for (const page of pages) {
    const { title } = page.section;
    if (title && title !== section) lines.push('', title.toUpperCase());
    else if (!title && page.title) lines.push('', page.title.toUpperCase());
    section = title;
    lines.push(...page.answered.map(line));
  }
  if (codes.length > 0) lines.push('', 'SNOMED CT', ...codes);
  return `${lines.join('\n')}\n`;
}

function line({ question, given }: Answered): string {
  const said = given.map(({ words }) => words.trim().replace(/\s*\n\s*/g, '\n  ')).join('; ');
  return question.endsWith('?') ? `${question} ${said}` : `${question}: ${said}`;
}
