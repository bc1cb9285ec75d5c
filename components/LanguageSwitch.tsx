import { useLocale } from 'next-intl';
import { ownName } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/translations';
import { hrefOf } from '@/lib/routes/href';
import type { PagePath } from '@/lib/routes/page-kinds';

/** The same page, or the same search, in the other languages. */
export function LanguageSwitch({ path, searched: text }: { path: PagePath; searched?: string }) {
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
                href={hrefOf(text ? { kind: 'search', locale, text } : { kind: 'page', locale, path })}
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
