import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { ContactCard } from './ContactCard';

const pages = [
  'story',
  'premiere',
  'people',
  'press',
  'press/quotes',
  'press/facts',
  'press/coverage',
  'contacts',
] as const;

const labelOf = (page: (typeof pages)[number]) =>
  page.replace('press/', '') as
    | 'story'
    | 'premiere'
    | 'people'
    | 'press'
    | 'quotes'
    | 'facts'
    | 'coverage'
    | 'contacts';

/** The press contact and every page are one click away from everywhere. */
export function Footer({ contact }: { contact: Localized<'contacts'> | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <footer className="bg-panel">
      <div className="mx-auto grid max-w-6xl gap-10 px-5 py-12 wide:grid-cols-2 wide:px-10">
        {contact && (
          <div>
            <h2 className="font-label text-base font-semibold">{t('contacts.press')}</h2>
            <ContactCard contact={contact} />
          </div>
        )}
        <nav aria-label={t('site.footerNavigation')} className="font-label text-[0.9375rem]">
          <ul className="columns-2">
            {pages.map((page) => (
              <li key={page}>
                <a href={localPath(locale, `/${page}`)} className="target">
                  {t(`navigation.${labelOf(page)}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
