import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Localized } from '@/lib/content';
import { languageAfterIn } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';

type Props = {
  of: Pick<Localized, 'lang' | 'original' | 'isStale'>;
  /** The page of the text, behind its language. */
  path: string;
};

/** Says that a text is shown in another language than the page's, or that its original has changed since it was translated. */
export function Notice({ of: { lang, original, isStale }, path }: Props) {
  const t = useTranslations('notice');
  const locale = useLocale();
  if (lang !== locale) return <Note>{t('untranslated', { language: languageAfterIn(locale, lang) })}</Note>;
  if (!isStale) return null;
  return (
    <Note>
      {t.rich('stale', {
        language: languageAfterIn(locale, original),
        original: (words) => (
          <a href={localPath(original, path)} hrefLang={original}>
            {words}
          </a>
        ),
      })}
    </Note>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <p role="note" className="measure my-6 border-l-4 border-ember bg-dawn px-5 py-3 font-label text-label">
    {children}
  </p>
);
