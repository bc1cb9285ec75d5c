import { stringify } from 'csv-stringify/sync';
import { translator } from '../../i18n/translator';
import type { Desk } from '../manuscript/parts';
import { printStatus } from './print';
import { factRecords } from './table';

const columns = ['id', 'fact', 'value', 'status', 'sources', 'source_dates', 'source_urls'];

/**
 * RFC 4180, beginning with the mark by which Excel knows UTF-8. A cell that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
export function factsCsv(desk: Desk): string {
  const undated = translator(desk.locale)('date.undated');
  const rows = factRecords(desk).map(({ id, fact, value, status, sources }) => [
    ...[id, fact, value, printStatus(desk.locale, status)],
    sources.map(({ title }) => title).join('; '),
    sources.map(({ date }) => date ?? undated).join('; '),
    sources.map(({ url }) => url).join(' '),
  ]);
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
