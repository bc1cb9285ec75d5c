import { useLocale } from 'next-intl';
import type { Length } from '@/lib/document/texts';
import { formatFileSize } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';
import type { SizedFile } from '@/lib/publish/files/about-size';

/** The formats in which a release can be taken away, about how large they are, and how long the text is. */
export function ReleaseFiles({ files, length }: { files: readonly SizedFile[]; length: Length }) {
  const t = useTranslations('files');
  const locale = useLocale();
  return (
    <div id="files">
      <dt>{t('title')}</dt>
      {files.map(({ format, path, type, about }) => (
        <dd key={format}>
          <a href={path} type={type} download className="target">
            {t(format)}, {t('about', { size: formatFileSize(locale, about) })}
          </a>
        </dd>
      ))}
      <dd
        className="mt-2 text-note text-soft"
        data-copy={t('copy')}
        data-copied={t('copied')}
        data-failed={t('copyFailed')}
        data-html={files.find(({ format }) => format === 'html')?.path}
      >
        {t('length', length)}
      </dd>
    </div>
  );
}
