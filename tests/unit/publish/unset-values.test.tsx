import { parse } from 'csv-parse/sync';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DatesTable } from '@/components/DatesTable';
import { FactSheet } from '@/components/FactSheet';
import { listOf } from '@/lib/content';
import { dateTable } from '@/lib/document/compose/dates';
import { factTable } from '@/lib/document/compose/facts';
import { composePressBook } from '@/lib/document/compose/press-book';
import { toPlainTextFile } from '@/lib/document/write/text';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { factSheet } from '@/lib/publish/fact-sheet';
import { factsCsv } from '@/lib/publish/fact-sheet/csv';
import { factsJson } from '@/lib/publish/fact-sheet/json';
import { printRow, printSayer } from '@/lib/publish/fact-sheet/print';
import { kitJson } from '@/lib/publish/kit';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

/** What the second film leaves open, and why: two figures and two rows of its own. */
const open = {
  rating: 'notSupplied',
  sound: 'toBeAnnounced',
  sales: 'notSupplied',
  budget: 'toBeAnnounced',
} as const;
const statuses = { notSupplied: 'not-supplied', toBeAnnounced: 'to-be-announced' };

type Told = { id: string; value: string | null; status?: string; sources: unknown[] };

const pageOf = (locale: Locale, element: React.ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      {element}
    </NextIntlClientProvider>,
  );

describe.each(locales)('a fact without a value, in %s', (locale) => {
  const context = { edition, locale, siteUrl };
  const printed = (reason: keyof typeof statuses) => messages[locale].facts[reason];

  it('says on the page why there is none, and gives no source', () => {
    const rows = factSheet(edition, locale).map((row) => printRow(locale, row));
    const unset = rows.filter(({ status }) => status === 'not-supplied' || status === 'to-be-announced');
    expect(unset.map(({ id, lines }) => [id, lines])).toEqual(
      Object.entries(open).map(([id, reason]) => [id, [[{ text: printed(reason), lang: locale }]]]),
    );
    expect(unset.map((row) => printSayer(locale, row))).toEqual(Object.keys(open).map(() => ''));
    const page = pageOf(locale, <FactSheet table={factTable(factSheet(edition, locale), context)} />);
    expect(page.split(printed('notSupplied'))).toHaveLength(3);
  });

  it('says why in the table; in the data and in the whole kit its value is null, and its status says why', () => {
    const table = parse(factsCsv(context), { bom: true, columns: true }) as Record<string, string>[];
    for (const [id, reason] of Object.entries(open)) {
      const told = { id: `facts/${id}`, value: null, status: statuses[reason], sources: [] };
      const inTable = table.find((row) => row.id === id);
      expect([inTable?.value, inTable?.status, inTable?.source_urls]).toEqual([printed(reason), printed(reason), '']);
      for (const file of [factsJson, kitJson]) {
        const { facts } = JSON.parse(file(context)) as { facts: Told[] };
        expect(facts.find((fact) => fact.id === told.id)).toMatchObject(told);
      }
    }
  });

  it('says the same in the press book', () => {
    const book = toPlainTextFile(composePressBook(context), []);
    expect(book.split(printed('notSupplied')).length - 1).toBeGreaterThanOrEqual(2);
    expect(book).toContain(printed('toBeAnnounced'));
  });

  it('a date that is not known is to be announced on the page and in the data, whoever says that it will come', () => {
    const date = listOf(edition, 'release-dates', locale).find(({ facts }) => facts.date === 'tba');
    if (!date) throw new Error('The second film has a date to be announced.');
    const table = dateTable([date], context);
    const rows = table.rows.map((row) => ({ ...row, evidence: [] }));
    const page = pageOf(locale, <DatesTable table={{ ...table, rows }} />);
    expect(page).toContain(`<th scope="row" class="figure first-letter:uppercase">${printed('toBeAnnounced')}</th>`);
    expect(page).not.toContain('<time');
    const kit = JSON.parse(kitJson(context)) as { dates: { id: string; status: string }[] };
    expect(kit.dates.find(({ id }) => id === 'release-dates/streaming')?.status).toBe('to-be-announced');
  });
});
