import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import type { Desk } from '../manuscript/parts';
import { printStatus } from './print';
import { factRecords } from './table';

const columns = ['id', 'fact', 'value', 'status', 'sources', 'source_dates', 'source_urls'];

/** The fact sheet as a table: one row a fact. */
export function factsCsv(desk: Desk): string {
  const undated = translator(desk.locale)('date.undated');
  const rows = factRecords(desk).map(({ id, fact, value, status, sources }) => [
    ...[id, fact, value, printStatus(desk.locale, status)],
    sources.map(({ title }) => title).join('; '),
    sources.map(({ date }) => date ?? undated).join('; '),
    sources.map(({ url }) => url).join(' '),
  ]);
  return toCsv([columns, ...rows]);
}
