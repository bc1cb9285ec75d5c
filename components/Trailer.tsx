import { useLocale, useTranslations } from 'next-intl';
import type { Facts } from '@/lib/content';
import { languageName } from '@/lib/i18n/formats';

type Props = { trailer: NonNullable<Facts<'film'>['trailer']>; href: string };

/** A link to the trailer; the enhancement plays it in place after a click. */
export function Trailer({ trailer, href }: Props) {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <p>
      <a href={href} data-youtube={trailer.youtube} data-title={t('trailer')} rel="external" className="target text-xl">
        {t('watchTrailer')}
      </a>
      <span className="block font-label text-[0.9375rem] text-soft">
        {t('trailerLanguage', { language: languageName(locale, trailer.language) })}
      </span>
    </p>
  );
}
