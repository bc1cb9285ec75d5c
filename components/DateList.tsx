import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { countryName } from '@/lib/i18n/formats';
import { Day } from './Day';
import { Words } from './Words';

/** Dates at a glance: what, where and when, without sources. */
export function DateList({ dates }: { dates: Localized<'release-dates'>[] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (dates.length === 0) return <p>{t('date.empty')}</p>;
  return (
    <ul className="grid gap-x-10 gap-y-6 wide:grid-cols-2">
      {dates.map(({ id, facts, words, lang }) => (
        <li key={id}>
          <span className="block font-label text-[0.9375rem] text-soft">
            {t(`releaseKind.${facts.kind}`)}
            {facts.territory && `, ${countryName(locale, facts.territory)}`}
          </span>
          <span className="block text-2xl first-letter:uppercase">
            {facts.date === 'tba' ? t('date.tba') : <Day date={facts.date} />}
          </span>
          <span className="block">
            <Words text={words.title} lang={lang} />
          </span>
          <span className="block">
            <Words text={[words.venue, words.city].filter(Boolean).join(', ')} lang={lang} />
          </span>
          {facts.evidence.saidBy === 'press' && (
            <span className="block font-label text-sm text-soft">{t('facts.saidByPress')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
