import type { Facts } from '@/lib/content';
import { phoneRun } from '@/lib/document/compose/contact';
import { useTranslations } from '@/lib/i18n/translations';

/** Where a company is and how it is reached, as far as it is known. */
export function PartnerReach({ facts: { address, url, phone, email } }: { facts: Facts<'partners'> }) {
  const t = useTranslations('contacts');
  const links = [
    url && { href: url, text: new URL(url).hostname.replace(/^www\./, ''), label: undefined },
    phone && { ...phoneRun(phone), label: `${t('phone')}: ${phone}` },
    email && { href: `mailto:${email}`, text: email, label: `${t('email')}: ${email}` },
  ].filter((link) => typeof link === 'object');
  return (
    <>
      {address && <span className="block">{address}</span>}
      {links.length > 0 && (
        <span className="flex flex-wrap gap-x-5 font-label text-label">
          {links.map(({ href, text, label }) => (
            <a key={href} href={href} aria-label={label} className="target">
              {text}
            </a>
          ))}
        </span>
      )}
    </>
  );
}
