import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { countryName, formatList, languageName } from '@/lib/i18n/formats';
import { formatHours } from '@/lib/i18n/hours';
import { formatFileSize } from '@/lib/i18n/measures';

type Props = {
  contact: Localized<'contacts'>;
  /** As large as a headline, where it is what a reader came for. */
  large?: boolean;
  /** The same for an address book. */
  vcard?: { path: string; bytes: number };
};

/** Name, role, phone and mail: both open with one tap on a phone. */
export function ContactCard({ contact, large, vcard }: Props) {
  const t = useTranslations('contacts');
  const locale = useLocale();
  const desk = useTranslations('desk');
  const { facts, words, lang } = contact;
  const { hours } = facts;
  const territories = facts.territories.map((territory) => countryName(locale, territory));
  const languages = facts.languages.map((language) => languageName(locale, language));
  const size = large ? 'text-large leading-tight tracking-[-0.01em]' : 'text-lead leading-snug';
  return (
    <address className="min-w-0 not-italic">
      <p lang={lang} className={large ? 'text-lead' : undefined}>
        {words.name}, {facts.organization}
      </p>
      <p lang={lang} className="font-label text-label text-soft">
        {words.role}
      </p>
      <p className={`mt-2 ${size}`}>
        <a
          href={`tel:${facts.phone.replaceAll(' ', '')}`}
          aria-label={`${t('phone')}: ${facts.phone}`}
          className="target decoration-ember decoration-2"
        >
          {facts.phone.replaceAll(' ', '\u00a0')}
        </a>
      </p>
      <p className={size}>
        <a
          href={`mailto:${facts.email}`}
          aria-label={`${t('email')}: ${facts.email}`}
          className="target max-w-full decoration-ember decoration-2"
        >
          {facts.email}
        </a>
      </p>
      {languages.length > 0 && (
        <p className="mt-2 font-label text-label text-soft">
          {t('languages')}: {formatList(locale, languages)}
        </p>
      )}
      {territories.length > 0 && (
        <p className="mt-2 font-label text-label text-soft">
          {desk('territories')}: {formatList(locale, territories)}
        </p>
      )}
      {hours && (
        <p className="mt-2 font-label text-label text-soft">
          {desk('hours')}: {formatHours(locale, hours)}
        </p>
      )}
      {vcard && (
        <p className="no-print mt-3 font-label text-label">
          <a href={vcard.path} download className="target">
            {desk('save', { size: formatFileSize(locale, vcard.bytes) })}
          </a>
        </p>
      )}
    </address>
  );
}
