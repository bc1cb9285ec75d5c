import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/i18n/formats';

/** Prints a date exactly as far as it is known, and to machines the same. */
export function Day({ date, className }: { date: string; className?: string }) {
  return (
    <time dateTime={date} className={className}>
      {formatDate(useLocale(), date)}
    </time>
  );
}
