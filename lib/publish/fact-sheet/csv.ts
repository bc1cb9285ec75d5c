import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import { printStatus } from '../evidence/status';
import { type FactSource, factRecords } from './table';

const columns = ['id', 'fact', 'value', 'status', 'sources', 'source_dates', 'source_urls', 'as_of'];

/** The fact sheet as a table: one row a fact, each with the day on which it was last checked. */
export function factsCsv(context: PublishContext): string {
  const asOf = filmOf(context.edition, context.locale).facts.asOf ?? '';
  const rows = factRecords(context).map(({ id, fact, value, status, sources }) => [
    ...[id, fact, value, status ? printStatus(context.locale, status) : ''],
    sources.map(({ title }) => title).join('; '),
    sources.map((source) => dayOf(source, context.locale)).join('; '),
    sources.map(({ url }) => url).join(' '),
    asOf,
  ]);
  return toCsv([columns, ...rows]);
}

/** Days are written for programs; what stands where there is none is written for readers. */
function dayOf({ date, seen }: FactSource, locale: Locale): string {
  const t = translator(locale);
  if (date) return date;
  const words = seen ? t('date.seen', { day: formatDate(locale, seen) }) : t('date.undated');
  // What parts one source from the next stands nowhere else in the cell.
  return words.replaceAll('\u00a0', ' ').replaceAll(';', ',');
}
