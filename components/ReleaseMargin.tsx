import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { LinkedPerson, Localized } from '@/lib/content';
import { ownName } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { Day } from './Day';
import { Words } from './Words';

type Props = {
  release: Localized<'press'>;
  /** In which it can be read at an address of its own. */
  languages: readonly Locale[];
  people: LinkedPerson[];
  contact: Localized<'contacts'> | undefined;
  files: ReactNode;
};

/** What an editor needs beside the text: date and place, languages, people, a number to call. */
export function ReleaseMargin({ release, languages, people, contact, files }: Props) {
  const t = useTranslations('press');
  const locale = useLocale();
  const others = languages.filter((language) => language !== locale);
  return (
    <div className="no-print mt-12 font-label text-label wide:order-1 wide:mt-0">
      <dl className="grid grid-cols-2 gap-5 wide:sticky wide:top-8 wide:grid-cols-1 [&_dt]:text-soft">
        <div>
          <dt>{t('date')}</dt>
          <dd>
            <Day date={release.facts.date} />
          </dd>
        </div>
        <div>
          <dt>{t('place')}</dt>
          <dd>
            <Words text={release.words.place} lang={release.lang} />
          </dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{t('readIn')}</dt>
            {others.map((language) => (
              <dd key={language}>
                <a
                  href={localPath(language, `/press/${release.id}`)}
                  lang={language}
                  hrefLang={language}
                  className="target"
                >
                  {ownName(language)}
                </a>
              </dd>
            ))}
          </div>
        )}
        {files}
        {contact && (
          <div>
            <dt>{t('contact')}</dt>
            <dd>
              <span lang={contact.lang}>{contact.words.name}</span>
              <br />
              <a href={`tel:${contact.facts.phone.replaceAll(' ', '')}`} className="target">
                {contact.facts.phone.replaceAll(' ', '\u00a0')}
              </a>
            </dd>
          </div>
        )}
        {people.length > 0 && (
          <div>
            <dt>{t('people')}</dt>
            {people.map(({ person, name, path }) => (
              <dd key={person.id}>
                <a
                  href={localPath(locale, path)}
                  lang={name.lang === locale ? undefined : name.lang}
                  className="target"
                >
                  {name.name}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
