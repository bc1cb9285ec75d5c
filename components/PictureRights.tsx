import type { DigitalSource } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { useTranslations } from '@/lib/i18n/translations';
import { Runs } from './document/Runs';

type Props = {
  copyright?: string | undefined;
  licence?: Run | undefined;
  digitalSource?: DigitalSource | undefined;
  /** To be pasted where a free picture is uploaded. */
  commons?: string | undefined;
};

/** Whose a picture is, under which licence it may be used, and how it came to be. */
export function PictureRights({ copyright, licence, digitalSource, commons }: Props) {
  const t = useTranslations('rights');
  return (
    <>
      {copyright && <p className="font-label text-note text-soft">{copyright}</p>}
      {licence && (
        <p className="font-label text-note text-soft">
          {t('licence')}: <Runs runs={[licence]} />
        </p>
      )}
      {digitalSource && <p className="font-label text-note text-soft">{t(`digitalSource.${digitalSource}`)}</p>}
      {commons && (
        <details className="no-print font-label text-note">
          <summary className="w-fit cursor-pointer py-2">{t('commons')}</summary>
          {/* `zxx`: marks for a program, in no language. */}
          <code lang="zxx" className="block select-all border-l border-line py-1 pl-4 break-words">
            {commons}
          </code>
        </details>
      )}
    </>
  );
}
