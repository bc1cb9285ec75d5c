import { useLocale, useTranslations } from 'next-intl';
import { ownName } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/routes';

/** The same page in the other languages. */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useTranslations('site');
  const current = useLocale();
  return (
    <nav aria-label={t('languages')}>
      <ul className="flex gap-x-5">
        {locales
          .filter((locale) => locale !== current)
          .map((locale) => (
            <li key={locale}>
              <a
                href={localPath(locale, path)}
                hrefLang={locale}
                lang={locale}
                className="target text-soft no-underline hover:underline"
              >
                {ownName(locale)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
