import { useLocale } from 'next-intl';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchAnswer } from '@/lib/search/search';
import { Section } from './Section';

const pages = ['story', 'premiere', 'people', 'press'] as const;

type Props = { suggestions: SearchAnswer['suggestions'] };

/** Ways on for a reader whose search found nothing; the press contact stands right below, in the footer. */
export function NothingFound({ suggestions }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <>
      {suggestions.length > 0 && (
        <Section id="suggestions" title={t('search.suggestions')}>
          <ul className="text-lead">
            {suggestions.map(({ path, lang, title, titleLang }) => (
              <li key={path}>
                <a
                  href={localPath(lang, path)}
                  hrefLang={lang}
                  lang={titleLang === locale ? undefined : titleLang}
                  className="target"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="pages" title={t('search.pages')}>
        <ul className="text-lead">
          {pages.map((page) => (
            <li key={page}>
              <a href={localPath(locale, `/${page}`)} className="target">
                {t(`navigation.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
