import { useTranslations } from '@/lib/i18n/translations';

export function SkipLink() {
  const t = useTranslations('site');
  return (
    <a
      href="#content"
      className="sr-only bg-ink px-4 py-3 font-label text-paper focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
    >
      {t('skip')}
    </a>
  );
}
