import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { ContactCard } from './ContactCard';

const pages = [
  ['/story', 'story'],
  ['/premiere', 'premiere'],
  ['/people', 'people'],
  ['/press', 'press'],
  ['/press/quotes', 'quotes'],
  ['/press/facts', 'facts'],
  ['/press/coverage', 'coverage'],
  ['/press/stills', 'stills'],
  ['/contacts', 'contacts'],
] as const;

/** The press contact and every page are one click away from everywhere. */
export function Footer({ contact }: { contact: Localized<'contacts'> | undefined }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <footer className="bg-dawn">
      <div className="band py-12 wide:py-16">
        {contact && (
          <div className="columns pb-12">
            <h2 className="font-label text-label font-semibold">{t('contacts.press')}</h2>
            <ContactCard contact={contact} large />
          </div>
        )}
        <div className="columns">
          <nav aria-label={t('site.footerNavigation')} className="font-label text-label wide:col-start-2">
            <ul className="flex flex-wrap gap-x-7 border-t border-line pt-4">
              {pages.map(([path, name]) => (
                <li key={path}>
                  <a href={localPath(locale, path)} className="target no-underline hover:underline">
                    {t(`navigation.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  );
}
