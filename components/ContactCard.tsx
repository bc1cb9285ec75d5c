import { useLocale } from 'next-intl';
import type { Contact } from '@/lib/document/press-blocks';
import { formatFileSize } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';
import type { CardVersion } from '@/lib/routes/files';

type Props = {
  contact: Contact;
  /** As large as a headline, where it is what a reader came for. */
  large?: boolean;
  /** The same for an address book. */
  vcards?: readonly { version: CardVersion; path: string; bytes: number }[];
};

/** Name, role, phone and mail: both open with one tap on a phone. */
export function ContactCard({ contact, large, vcards = [] }: Props) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const { name, role, phone, email, languages, territories, hours } = contact;
  const size = large ? 'text-large leading-tight tracking-[-0.01em]' : 'text-lead leading-snug';
  return (
    <address className="min-w-0 not-italic">
      <p lang={name.lang} className={large ? 'text-lead' : undefined}>
        {name.text}
      </p>
      <p lang={role.lang} className="font-label text-label text-soft">
        {role.text}
      </p>
      <p className={`mt-2 ${size}`}>
        <a href={phone.run.href} aria-label={phone.label} className="target decoration-ember decoration-2">
          {phone.run.text}
        </a>
      </p>
      <p className={size}>
        <a href={email.run.href} aria-label={email.label} className="target max-w-full decoration-ember decoration-2">
          {email.run.text}
        </a>
      </p>
      {[languages, territories, hours].filter(Boolean).map((line) => (
        <p key={line} className="mt-2 font-label text-label text-soft">
          {line}
        </p>
      ))}
      {vcards.map(({ version, path, bytes }) => (
        <p key={version} className="no-print mt-3 font-label text-label">
          <a href={path} download className="target">
            {t(version === '4.0' ? 'save' : 'saveOld', { size: formatFileSize(locale, bytes) })}
          </a>
        </p>
      ))}
    </address>
  );
}
