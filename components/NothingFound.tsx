import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import type { SearchAnswer } from '@/lib/search/search';
import { ContactCard } from './ContactCard';
import { Section } from './Section';

const pages = ['story', 'premiere', 'people', 'press'] as const;

type Props = { suggestions: SearchAnswer['suggestions']; contact: Localized<'contacts'> | undefined };

/** Ways on for a reader whose search found nothing. */
export function NothingFound({ suggestions, contact }: Props) {
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
      {contact && (
        <Section id="contact" title={t('contacts.press')}>
          <p className="mb-4">{t('notFound.contact')}</p>
          <ContactCard contact={contact} large />
        </Section>
      )}
    </>
  );
}
