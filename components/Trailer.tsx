import { useLocale } from 'next-intl';
import type { Facts } from '@/lib/content';
import { formatList, languageName } from '@/lib/i18n/formats';
import { formatLength } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';
import { Day } from './Day';

type Props = {
  trailer: NonNullable<Facts<'film'>['trailer']>;
  href: string;
  film: { title: string; lang: string };
  /** Address of the frame that is shown until it plays. */
  poster?: string;
  /** In the language of the film's words. */
  transcript?: string;
};

/** A frame of our own with a link to the trailer; the enhancement plays it in place after a click. */
export function Trailer({ trailer, href, film, poster, transcript }: Props) {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <div className="night max-w-[52rem]">
      <a
        href={href}
        data-youtube={trailer.youtube}
        data-title={t('trailer')}
        rel="external"
        className="flex w-full flex-col justify-between text-ink no-underline hover:text-ink"
      >
        {poster && <img src={poster} alt="" className="aspect-video w-full object-cover" loading="lazy" />}
        <span className={`flex flex-col justify-between gap-8 p-5 mid:p-8 ${poster ? '' : 'aspect-video'}`}>
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
                {trailer.seconds && `, ${formatLength(locale, trailer.seconds)}`}
                {trailer.captions.length > 0 && (
                  <span className="block">
                    {t('trailerCaptions', {
                      languages: formatList(
                        locale,
                        trailer.captions.map((language) => languageName(locale, language)),
                      ),
                    })}
                  </span>
                )}
              </span>
            </span>
          </span>
        </span>
      </a>
      {transcript && (
        <details className="p-5 mid:p-8">
          <summary className="target">{t('trailerTranscript')}</summary>
          <div lang={film.lang === locale ? undefined : film.lang} className="measure mt-4 grid gap-4">
            {transcript.split(/\n\s*\n/).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
