import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { countryName } from '@/lib/i18n/formats';
import { Day } from './Day';
import { Words } from './Words';

/** The first showing: day, place, what it was. */
export function PremiereHead({ premiere: { facts, words, lang } }: { premiere: Localized<'release-dates'> }) {
  const t = useTranslations('date');
  const locale = useLocale();
  const place = [words.venue, words.city].filter(Boolean).join(', ');
  return (
    <div className="pb-12">
      <p className="text-4xl">{facts.date === 'tba' ? t('tba') : <Day date={facts.date} />}</p>
      <p className="mt-2 text-xl">
        <Words text={words.title} lang={lang} />
      </p>
      <p>
        {place && (
          <>
            <Words text={place} lang={lang} />,{' '}
          </>
        )}
        {facts.territory && countryName(locale, facts.territory)}
      </p>
      {words.note && (
        <p className="mt-3 max-w-2xl text-soft">
          <Words text={words.note} lang={lang} />
        </p>
      )}
    </div>
  );
}
