/** What a cell can hold; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * What a spreadsheet takes for the beginning of a formula, in a cell that was quoted or not: `=`, `+`, `-`, `@`, a tab,
 * a carriage return (OWASP, "CSV Injection"), and the full-width forms of the four signs, which some programs fold.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Commas, quotes and line ends have to be quoted (RFC 4180); semicolons part cells in some countries' spreadsheets. */
const QUOTED = /[",;\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * One row as RFC 4180 has it, with its line end (CRLF).
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are.
 *
 * ```text
 * ['a1', '=1+1', 'Oslo, Norway', -3, null]  →  a1,'=1+1,"Oslo, Norway",-3,
 * ```
 */
export function toCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}
