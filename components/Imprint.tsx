import type { Localized } from '@/lib/content';
import { Words } from './Words';

/** What this site is and who answers for it. */
export function Imprint({ film: { words, lang } }: { film: Localized<'film'> }) {
  return words.imprint && <Words text={words.imprint} lang={lang} />;
}
