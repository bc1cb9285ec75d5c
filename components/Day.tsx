import { useLocale } from 'next-intl';
import { formatDate, formatDateParts } from '@/lib/i18n/formats';

/** Prints a date exactly as far as it is known, and to machines the same. */
export function Day({ date, className }: { date: string; className?: string }) {
  return (
    <time dateTime={date} className={className}>
      {formatDate(useLocale(), date)}
    </time>
  );
}

/** A date as a figure: day and month large, the year below them. */
export function DayFigure({ date }: { date: string }) {
  const { figure, year } = formatDateParts(useLocale(), date);
  return (
    <time dateTime={date}>
      {figure}
      {year && <span className="mt-1 block font-text text-body leading-tight tracking-normal text-soft"> {year}</span>}
    </time>
  );
}
