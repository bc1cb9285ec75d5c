import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

const guarded = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/** RFC 4180, in UTF-8 with a byte order mark: without it Excel takes Cyrillic for something else. */
export function toCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    [head, ...rows].map((row) => row.map(guarded)),
    { bom: true, record_delimiter: 'windows' },
  );
}
