import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import { imprintBlocks } from '@/lib/document/compose/imprint';
import { Runs } from './document/Runs';

/** What this site is and who answers for it. */
export function Imprint({ film }: { film: Localized<'film'> }) {
  const locale = useLocale();
  return <Runs runs={imprintBlocks(film, { locale }).flatMap(({ runs }) => runs)} />;
}
