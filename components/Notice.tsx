import { useLocale, useTranslations } from 'next-intl';
import { languageAfterIn } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';

/** Says that a text is shown in another language than the page's. */
export function Notice({ lang }: { lang: Locale }) {
  const t = useTranslations('notice');
  const locale = useLocale();
  if (lang === locale) return null;
  return (
    <p role="note" className="measure my-6 border-l-4 border-ember bg-dawn px-5 py-3 font-label text-label">
      {t('untranslated', { language: languageAfterIn(locale, lang) })}
    </p>
  );
}
