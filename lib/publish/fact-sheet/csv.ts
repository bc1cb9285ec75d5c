import { filmOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import { printStatus } from '../evidence/status';
import type { Desk } from '../manuscript/parts';
import { factRecords } from './table';

const columns = ['id', 'fact', 'value', 'status', 'sources', 'source_dates', 'source_urls', 'as_of'];

/** The fact sheet as a table: one row a fact, each with the day on which it was last checked. */
export function factsCsv(desk: Desk): string {
  const undated = translator(desk.locale)('date.undated');
  const asOf = filmOf(desk.edition, desk.locale).facts.asOf ?? '';
  const rows = factRecords(desk).map(({ id, fact, value, status, sources }) => [
    ...[id, fact, value, status ? printStatus(desk.locale, status) : ''],
    sources.map(({ title }) => title).join('; '),
    sources.map(({ date }) => date ?? undated).join('; '),
    sources.map(({ url }) => url).join(' '),
    asOf,
  ]);
  return toCsv([columns, ...rows]);
}
