import { useLocale, useTranslations } from 'next-intl';
import type { Facts } from '@/lib/content';
import { languageName } from '@/lib/i18n/formats';
import { Day } from './Day';

type Props = {
  trailer: NonNullable<Facts<'film'>['trailer']>;
  href: string;
  film: { title: string; lang: string };
};

/** A frame of our own with a link to the trailer; the enhancement plays it in place after a click. */
export function Trailer({ trailer, href, film }: Props) {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <div className="night max-w-[52rem]">
      <a
        href={href}
        data-youtube={trailer.youtube}
        data-title={t('trailer')}
        rel="external"
        className="flex aspect-video w-full flex-col justify-between p-5 text-ink no-underline hover:text-ink mid:p-8"
      >
        <span
          lang={film.lang === locale ? undefined : film.lang}
          className="font-display text-large leading-tight tracking-[-0.01em] mid:text-page"
        >
          {film.title}
        </span>
        <span>
          <span className="rule mb-4 block" />
          <span className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="text-lead underline decoration-ember decoration-2 underline-offset-4">
              {t('watchTrailer')}
            </span>
            <span className="font-label text-label text-soft">
              {t('trailerLanguage', { language: languageName(locale, trailer.language) })}
              {trailer.date && (
                <>
                  , <Day date={trailer.date} />
                </>
              )}
            </span>
          </span>
        </span>
      </a>
    </div>
  );
}
