import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { countryName } from '@/lib/i18n/formats';
import { printStatus, statusOfDate } from '@/lib/publish/evidence/status';
import { DayFigure } from './Day';
import { Runs } from './document/Runs';
import { Words } from './Words';

type Props = {
  /** `evidence`: who says so and where. */
  dates: { date: Localized<'release-dates'>; evidence: Run[] }[];
};

/** Every date by territory, and who says it; the dates are the largest. On a phone each row becomes a block. */
export function DatesTable({ dates }: Props) {
  const t = useTranslations('date');
  const locale = useLocale();
  if (dates.length === 0) return <p>{t('empty')}</p>;
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
        {dates.map(({ date: { id, facts, words, lang }, evidence }) => (
          <tr key={id} id={id}>
            <th scope="row" className="figure first-letter:uppercase">
              {facts.date === 'tba' ? printStatus(locale, statusOfDate(facts)) : <DayFigure date={facts.date} />}
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
            </td>
            <td className="first-letter:uppercase">
              <Words text={[words.venue, words.city].filter(Boolean).join(', ')} lang={lang} />
            </td>
            <td className="text-soft">
              <Runs runs={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
