import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { countryName } from '@/lib/i18n/formats';
import { Runs } from './document/Runs';
import { PartnerReach } from './PartnerReach';
import { Words } from './Words';

/** Companies and media partners, with what they did and who says so. */
export function PartnerList({ partners }: { partners: { partner: Localized<'partners'>; evidence: Run[] }[] }) {
  const locale = useLocale();
  return (
    <ul className="grid gap-x-8 gap-y-6 mid:grid-cols-2">
      {partners.map(({ partner: { id, facts, words, lang }, evidence }) => (
        <li key={id}>
          <span className="text-lead">{words.name ? <Words text={words.name} lang={lang} /> : facts.name}</span>
          {facts.country && <span className="text-soft">, {countryName(locale, facts.country)}</span>}
          {words.note && (
            <span className="block">
              <Words text={words.note} lang={lang} />
            </span>
          )}
          <PartnerReach facts={facts} />
          <span className="block font-label text-note text-soft">
            <Runs runs={evidence} />
          </span>
        </li>
      ))}
    </ul>
  );
}
