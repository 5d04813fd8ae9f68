import { issue, type ImportIssue } from './issue.js';

export interface CsvRow {
  /** Line on which the row begins, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Rows of RFC 4180: cells in quotes may hold commas, line breaks and doubled quotes. Separated by semicolons or tabs where
 * the first line has more of these, as spreadsheets of other countries write. Empty lines are passed over.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string): {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly ImportIssue[];
} {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(source.slice(0, source.indexOf('\n') + 1 || undefined));
  const rows: CsvRow[] = [];
  const issues: ImportIssue[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: begins, cells });
    cells = [];
    begins = line;
  };
  while (at < source.length) {
    let cell = '';
    if (source[at] === '"') {
      const from = line;
      at += 1;
      while (at < source.length && (source[at] !== '"' || source[at + 1] === '"')) {
        if (source[at] === '"') at += 1;
        if (source[at] === '\n') line += 1;
        cell += source.charAt(at);
        at += 1;
      }
      if (at >= source.length)
        issues.push(issue('open-quote', from, '', 'a quotation mark is never closed. Close it.'));
      at += 1;
    }
    while (at < source.length && source[at] !== separator && source[at] !== '\n') {
      cell += source.charAt(at);
      at += 1;
    }
    cells.push(cell);
    if (source[at] === '\n') {
      line += 1;
      endRow();
    }
    at += 1;
  }
  endRow();
  return { rows, issues };
}

function separatorOf(header: string): string {
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
