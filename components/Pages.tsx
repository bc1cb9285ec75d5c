import { useLocale } from 'next-intl';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';

/** Leads through a list that is longer than one page. */
export function Pages({ path, page, pages }: { path: string; page: number; pages: number }) {
  const t = useTranslations('press');
  const locale = useLocale();
  if (pages === 1) return null;
  const address = (number: number) => localPath(locale, path) + (number === 1 ? '' : `?page=${number}`);
  return (
    <nav
      aria-label={t('page', { page: String(page), pages: String(pages) })}
      className="mt-10 flex gap-6 font-label text-label"
    >
      {page > 1 && (
        <a href={address(page - 1)} rel="prev" className="target">
          {t('newer')}
        </a>
      )}
      <span className="target">{t('page', { page: String(page), pages: String(pages) })}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next" className="target">
          {t('older')}
        </a>
      )}
    </nav>
  );
}
