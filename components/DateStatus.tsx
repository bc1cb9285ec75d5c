import { useLocale } from 'next-intl';
import type { ReleaseDate } from '@/lib/content';
import { dateStatusText } from '@/lib/publish/dates/status-text';

/** How sure a date is, and what was announced before. */
export function DateStatus({ facts }: Pick<ReleaseDate, 'facts'>) {
  const status = dateStatusText(useLocale(), facts);
  return status && <span className="block font-label text-label">{status}</span>;
}
