import { stringify } from 'csv-stringify/sync';

/**
 * RFC 4180, beginning with the mark by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
