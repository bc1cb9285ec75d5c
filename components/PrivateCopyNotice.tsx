import { useLocale, useTranslations } from 'next-intl';
import type { Localized, PrivateCopy } from '@/lib/content';
import { formatInstant } from '@/lib/i18n/instants';
import { Words } from './Words';

type Props = PrivateCopy & { contact: Localized<'contacts'> | undefined };

/** Tells the reader of a private link what it is, how long it opens, and whom to call. */
export function PrivateCopyNotice({ until, isNewer, contact }: Props) {
  const t = useTranslations('privateCopy');
  const locale = useLocale();
  return (
    <div role="note" className="band pt-8">
      <div className="measure border-l-4 border-ember bg-dawn px-5 py-3 font-label text-label">
        <p>
          <strong>{t('title')}</strong>{' '}
          <Words text={t('until', { moment: formatInstant(locale, until, '+00:00') })} lang={locale} />
        </p>
        {isNewer && (
          <p className="mt-2">
            <Words text={t('newer')} lang={locale} />
          </p>
        )}
        {contact && (
          <p className="mt-2">
            {t('contact')}: <Words text={contact.words.name} lang={contact.lang} />,{' '}
            <a href={`tel:${contact.facts.phone.replaceAll(' ', '')}`}>
              {contact.facts.phone.replaceAll(' ', '\u00a0')}
            </a>
            , <a href={`mailto:${contact.facts.email}`}>{contact.facts.email}</a>
          </p>
        )}
      </div>
    </div>
  );
}
