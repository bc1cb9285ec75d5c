import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { formatFileSize, formatName } from '@/lib/i18n/measures';
import type { Drawing } from '@/lib/publish/theme';
import { Words } from './Words';

/** The site's own drawings, to take; said to be what they are, so that none is printed as a still. */
export function ArtworkList({ drawings, lang }: { drawings: Drawing[]; lang: Locale }) {
  const t = useTranslations('artwork');
  const locale = useLocale();
  return (
    <>
      <p className="measure">{t('note')}</p>
      <ul className="mt-6 grid grid-cols-2 gap-x-6 gap-y-8 mid:grid-cols-3">
        {drawings.map(({ id, title, alt, alsoAs, ...shown }) => (
          <li key={id}>
            <img
              src={shown.path}
              alt={alt}
              lang={lang === locale ? undefined : lang}
              width={400}
              height={250}
              loading="lazy"
              className="artwork aspect-[8/5] w-full object-contain p-4"
            />
            <span className="mt-2 block">
              <Words text={title} lang={lang} />
            </span>
            <span className="no-print flex flex-wrap gap-x-5 font-label text-label">
              {[shown, ...alsoAs].map((file) => (
                <a key={file.path} href={file.path} download={file.download} className="target">
                  {t('download', { format: formatName(file.type), size: formatFileSize(locale, file.size) })}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
