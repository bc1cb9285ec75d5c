import { useLocale } from 'next-intl';
import type { Run } from '@/lib/document/runs';
import type { Locale } from '@/lib/i18n/locales';
import { formatFileSize, formatName, formatPrintSize } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';
import type { Drawing } from '@/lib/publish/theme';
import { PictureRights } from './PictureRights';
import { Words } from './Words';

type ShownDrawing = Omit<Drawing, 'licence'> & { licence: Run | undefined };

/** The site's own drawings, to take; said to be what they are, so that none is printed as a still. */
export function ArtworkList({ drawings, lang }: { drawings: ShownDrawing[]; lang: Locale }) {
  const t = useTranslations('artwork');
  const rights = useTranslations('rights');
  const stills = useTranslations('stills');
  const files = useTranslations('files');
  const locale = useLocale();
  const sizeOf = ({ size, isAbout }: Pick<Drawing, 'size' | 'isAbout'>) =>
    isAbout ? files('about', { size: formatFileSize(locale, size) }) : formatFileSize(locale, size);
  return (
    <>
      <p className="measure">{t('note')}</p>
      <ul className="mt-6 grid grid-cols-2 gap-x-6 gap-y-8 mid:grid-cols-3">
        {drawings.map(({ id, title, alt, usage, creator, alsoAs, shown, ...file }) => (
          <li key={id}>
            <img
              src={shown}
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
            {(creator || usage) && (
              <p className="font-label text-note text-soft">
                {creator && `${rights('creator', { name: creator })}. `}
                {usage && <Words text={usage} lang={lang} />}
              </p>
            )}
            <PictureRights
              {...{ copyright: file.copyright, digitalSource: file.digitalSource, licence: file.licence }}
            />
            {alsoAs.map(
              ({ path, type, pixels }) =>
                pixels && (
                  <p key={path} className="font-label text-note text-soft">
                    {formatName(type)}:{' '}
                    {stills('pixels', { width: String(pixels.width), height: String(pixels.height) })},{' '}
                    {stills('print', { size: formatPrintSize(locale, pixels) })}
                  </p>
                ),
            )}
            <span className="no-print flex flex-wrap gap-x-5 font-label text-label">
              {[file, ...alsoAs].map((each) => (
                <a key={each.path} href={each.path} download={each.download} className="target">
                  {t('download', { format: formatName(each.type), size: sizeOf(each) })}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
