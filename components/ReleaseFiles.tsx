import { getLocale, getTranslations } from 'next-intl/server';
import { formatBytes } from '@/lib/i18n/formats';
import type { ReleaseFile } from '@/lib/publish/files/release-files';
import type { Length } from '@/lib/publish/manuscript/texts';

type Props = {
  files: readonly ReleaseFile[];
  /** Bytes, in the same order; unknown where no files are made. */
  sizes: Promise<readonly (number | undefined)[]>;
  length: Length;
};

/** The forms in which a release can be taken away, and how long it is. */
export async function ReleaseFiles({ files, sizes, length }: Props) {
  const t = await getTranslations('files');
  const locale = await getLocale();
  const bytes = await sizes;
  const [, , text, , html] = files;
  return (
    <div>
      <dt>{t('title')}</dt>
      {files.map(({ form, path, type }, index) => {
        const size = bytes[index];
        return (
          <dd key={form}>
            <a href={path} type={type} download className="target">
              {t(form)}
              {size !== undefined && `, ${formatBytes(locale, size)}`}
            </a>
          </dd>
        );
      })}
      <dd className="mt-2 text-note text-soft">{t('length', length)}</dd>
      <dd hidden data-copy-text={text?.path} data-copy-html={html?.path} data-copied={t('copied')}>
        <button type="button" className="target underline">
          {t('copy')}
        </button>
      </dd>
    </div>
  );
}
