import { useLocale } from 'next-intl';
import type { Edition, Localized } from '@/lib/content';
import { contactBlock } from '@/lib/document/compose/contact';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { pageKinds } from '@/lib/routes/page-kinds';
import { navigation } from '@/lib/routes/pages';
import { ContactCard } from './ContactCard';
import { Imprint } from './Imprint';

type Props = {
  contact?: Localized<'contacts'>;
  /** Says whose site this is. */
  site?: { edition: Edition; film: Localized<'film'> };
};

/** The press contact and every page are one click away from everywhere; the last line says what this site is. */
export function Footer({ contact, site }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <footer className="bg-dawn">
      <div className="band py-12 wide:py-16">
        {contact && (
          <div className="columns pb-12">
            <h2 className="font-label text-label font-semibold">{t('contacts.press')}</h2>
            <ContactCard contact={contactBlock(contact, locale)} large />
          </div>
        )}
        <div className="columns">
          <nav aria-label={t('site.footerNavigation')} className="font-label text-label wide:col-start-2">
            <ul className="flex flex-wrap gap-x-7 border-t border-line pt-4">
              {navigation.foot.map((path) => (
                <li key={path}>
                  <a href={localPath(locale, path)} className="target no-underline hover:underline">
                    {t(pageKinds[path].title)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {site && <Imprint {...site} className="measure font-label text-note text-soft wide:col-start-2" />}
        </div>
      </div>
    </footer>
  );
}
