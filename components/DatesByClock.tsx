import type { DateTable } from '@/lib/document/film-blocks';
import { useTranslations } from '@/lib/i18n/translations';
import { DatesTable } from './DatesTable';

type Props = { coming: DateTable; past: DateTable };

/** What comes, and below it what lies behind. */
export function DatesByClock({ coming, past }: Props) {
  const t = useTranslations('dates');
  return (
    <>
      <section id="coming" aria-labelledby="coming-title" className="band pb-8">
        <h2 id="coming-title" className="border-t border-line pt-10 pb-8 font-display text-head">
          {t('coming')}
        </h2>
        {coming.rows.length > 0 ? <DatesTable table={coming} /> : <p>{t('nothingComing')}</p>}
      </section>
      {past.rows.length > 0 && (
        <section id="past" aria-labelledby="past-title" className="band pb-8">
          <h2 id="past-title" className="border-t border-line pt-10 pb-8 font-display text-head">
            {t('past')}
          </h2>
          <DatesTable table={past} />
        </section>
      )}
    </>
  );
}
