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
    <div id="files">
      <dt>{t('title')}</dt>
      {files.map(({ form, path, type }, index) => (
        <dd key={form}>
          <FileLink path={path} type={type} label={t(form)} size={bytes[index]} />
        </dd>
      ))}
      <dd
        className="mt-2 text-note text-soft"
        data-copy={t('copy')}
        data-copied={t('copied')}
        data-text={text?.path}
        data-html={html?.path}
      >
        {t('length', length)}
      </dd>
    </div>
  );
}
