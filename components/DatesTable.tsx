import { useLocale, useTranslations } from 'next-intl';
import type { DateRow } from '@/lib/document/compose/date-rows';
import { countryName } from '@/lib/i18n/formats';
import { placeOf } from '@/lib/publish/dates/place';
import { printStatus } from '@/lib/publish/evidence/status';
import { DateDetails } from './DateDetails';
import { MomentFigure } from './Day';
import { Runs } from './document/Runs';
import { Words } from './Words';

/** Dates by territory, and who says them; the dates are the largest. On a phone each row becomes a block. */
export function DatesTable({ rows }: { rows: readonly DateRow[] }) {
  const t = useTranslations('date');
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('territory')}</th>
          <th scope="col">{t('event')}</th>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('saidBy')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DatesTableRow key={row.date.id} {...row} />
        ))}
      </tbody>
    </table>
  );
}

function DatesTableRow({ date, evidence, guests, calendar }: DateRow) {
  const locale = useLocale();
  const { id, facts, words, lang } = date;
  return (
    <tr id={id}>
      <th scope="row" className="figure first-letter:uppercase">
        <MomentFigure moment={facts} />
      </th>
      <td>{facts.territory ? countryName(locale, facts.territory) : printStatus(locale, 'to-be-announced')}</td>
      <td>
        <span className="font-semibold">
          <Words text={words.title} lang={lang} />
        </span>
        {words.note && (
          <span className="block text-soft">
            <Words text={words.note} lang={lang} />
          </span>
        )}
        <DateDetails date={date} guests={guests} calendar={calendar} />
      </td>
      <td className="first-letter:uppercase">
        <Words text={placeOf(words)} lang={lang} />
      </td>
      <td className="text-soft">
        <Runs runs={evidence} />
      </td>
    </tr>
  );
}
