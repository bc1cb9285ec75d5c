import { useLocale } from 'next-intl';
import type { Localized, PrivateCopy } from '@/lib/content';
import { formatInstant } from '@/lib/i18n/instants';
import { useTranslations } from '@/lib/i18n/translations';
import { Words } from './Words';

type Props = PrivateCopy & {
  contact: Localized<'contacts'> | undefined;
  /** It stands above the list of all that accredited readers may read. */
  isOfList?: true;
};

/** Tells the reader of a private link what it is, how long it opens, and whom to call. */
export function PrivateCopyNotice({ until, isAccredited, isNewer, contact, isOfList }: Props) {
  const t = useTranslations('privateCopy');
  const locale = useLocale();
  const moment = formatInstant(locale, until, '+00:00');
  return (
    <div role="note" className="band pt-8">
      <div className="measure border-l-4 border-ember bg-dawn px-5 py-3 font-label text-label">
        <p>
          <strong>{t(isAccredited ? 'accredited' : 'title')}</strong>{' '}
          <Words text={t(isOfList ? 'listUntil' : 'until', { moment })} lang={locale} />
        </p>
        {isNewer && (
          <p className="mt-2">
            <Words text={t('newer')} lang={locale} />
          </p>
        )}
        {isAccredited && !isOfList && (
          <p className="mt-2">
            {/* Relative: the token stands in no link. */}
            <a href="../accredited">{t('list')}</a>
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
