import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { formatList, languageName } from '@/lib/i18n/formats';

/** Name, role, phone and mail: both open with one tap on a phone. */
export function ContactCard({ contact }: { contact: Localized<'contacts'> }) {
  const t = useTranslations('contacts');
  const locale = useLocale();
  const { facts, words, lang } = contact;
  const languages = facts.languages.map((language) => languageName(locale, language));
  return (
    <address className="not-italic">
      <p lang={lang}>
        {words.name}, {facts.organization}
      </p>
      <p lang={lang} className="font-label text-[0.9375rem] text-soft">
        {words.role}
      </p>
      <p>
        <a
          href={`tel:${facts.phone.replaceAll(' ', '')}`}
          aria-label={`${t('phone')}: ${facts.phone}`}
          className="target text-xl"
        >
          {facts.phone.replaceAll(' ', '\u00a0')}
        </a>
      </p>
      <p>
        <a href={`mailto:${facts.email}`} aria-label={`${t('email')}: ${facts.email}`} className="target text-xl">
          {facts.email}
        </a>
      </p>
      {languages.length > 0 && (
        <p className="font-label text-[0.9375rem] text-soft">
          {t('languages')}: {formatList(locale, languages)}
        </p>
      )}
    </address>
  );
}
