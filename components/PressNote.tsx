import { useLocale } from 'next-intl';
import type { Evidence } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { isPressOnly, pressMark } from '@/lib/publish/evidence/press-mark';

type Props = {
  /** Who says the facts of the block: without a report of the press there is no note. */
  of: readonly (Evidence | undefined)[];
};

/** What the mark of the press means, once a block, and where the sources are. */
export function PressNote({ of }: Props) {
  const t = useTranslations('facts');
  const locale = useLocale();
  if (!of.some(isPressOnly)) return null;
  return (
    <p className="mt-6 font-label text-note text-soft">
      {pressMark}{' '}
      {t.rich('pressNote', {
        link: (words) => (
          <a href={localPath(locale, '/press/facts')} className="target">
            {words}
          </a>
        ),
      })}
    </p>
  );
}
