import { useLocale } from 'next-intl';
import type { Edition, Localized } from '@/lib/content';
import { imprintBlocks } from '@/lib/document/compose/imprint';
import { Runs } from './document/Runs';

type Props = { edition: Edition; film: Localized<'film'>; className: string };

/** What this site is, who answers for it, and how what stands on it may be used. */
export function Imprint({ edition, film, className }: Props) {
  const locale = useLocale();
  return imprintBlocks(film, { edition, locale }).map(({ runs }) => (
    <p key={runs[0]?.text} className={className}>
      <Runs runs={runs} />
    </p>
  ));
}
