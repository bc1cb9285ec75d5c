import { getTranslations } from 'next-intl/server';
import type { ReleaseFile } from '@/lib/publish/files/release-files';
import type { Length } from '@/lib/publish/manuscript/texts';
import { FileLink } from './FileLink';

type Props = {
  files: readonly ReleaseFile[];
  /** Bytes, in the same order; unknown where no files are made. */
  sizes: Promise<readonly (number | undefined)[]>;
  length: Length;
};

/** The forms in which a release can be taken away, and how long it is. */
export async function ReleaseFiles({ files, sizes, length }: Props) {
  const t = await getTranslations('files');
  const bytes = await sizes;
  const [, , text, , html] = files;
  return (
    <div>
      <dt>{t('title')}</dt>
      {files.map(({ form, path, type }, index) => (
        <dd key={form}>
          <FileLink path={path} type={type} label={t(form)} size={bytes[index]} />
        </dd>
      ))}
      <dd className="mt-2 text-note text-soft">{t('length', length)}</dd>
      <dd hidden data-copy-text={text?.path} data-copy-html={html?.path} data-copied={t('copied')}>
        <button type="button" className="target underline">
          {t('copy')}
        </button>
      </dd>
    </div>
  );
}
