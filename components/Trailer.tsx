import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { languageName } from '@/lib/i18n/formats';
import { watchAddress } from '@/lib/publish/youtube';

/** A link to the trailer; the enhancement plays it in place after a click. */
export function Trailer({ film }: { film: Localized<'film'> }) {
  const t = useTranslations('home');
  const locale = useLocale();
  const { trailer } = film.facts;
  if (!trailer) return null;
  return (
    <p>
      <a
        href={watchAddress(trailer.youtube)}
        data-youtube={trailer.youtube}
        data-title={t('trailer')}
        rel="external"
        className="target text-xl"
      >
        {t('watchTrailer')}
      </a>
      <span className="block font-label text-[0.9375rem] text-soft">
        {t('trailerLanguage', { language: languageName(locale, trailer.language) })}
      </span>
    </p>
  );
}
