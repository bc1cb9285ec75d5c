import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/i18n/formats';
import { formatMomentParts, type Moment, machineMoment } from '@/lib/i18n/moments';

/** Prints a date exactly as far as it is known, and to machines the same. */
export function Day({ date, className }: { date: string; className?: string }) {
  return (
    <time dateTime={date} className={className}>
      {formatDate(useLocale(), date)}
    </time>
  );
}

/** A date as a figure: day and month large, the year below them, and the hour and the hemisphere where they are said. */
export function MomentFigure({ moment }: { moment: Moment }) {
  const { figure, rest } = formatMomentParts(useLocale(), moment);
  const words = (
    <>
      {figure}
      {rest && (
        <span className="mt-1 block whitespace-normal font-text text-body leading-tight tracking-normal text-soft">
          {' '}
          {rest}
        </span>
      )}
    </>
  );
  const machine = machineMoment(moment);
  return machine ? <time dateTime={machine}>{words}</time> : words;
}
