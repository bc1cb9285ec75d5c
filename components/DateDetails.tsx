import { useLocale, useTranslations } from 'next-intl';
import type { ReleaseDate } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import type { CalendarLink } from '@/lib/publish/calendar/links';
import { accessLines, versionLines } from '@/lib/publish/dates/detail-lines';
import { CalendarLinks } from './CalendarLinks';
import { DateStatus } from './DateStatus';
import { Runs } from './document/Runs';

type Props = {
  date: ReleaseDate;
  /** Who is to be there. */
  guests: Run[];
  calendar?: CalendarLink;
};

/** How sure a date is, who comes, in which languages, for whom, and where tickets are: what is not known is left out. */
export function DateDetails({ date: { facts }, guests, calendar }: Props) {
  const t = useTranslations('dates');
  const locale = useLocale();
  return (
    <>
      <DateStatus facts={facts} />
      {guests.length > 0 && (
        <span className="block">
          <Runs runs={guests} />
        </span>
      )}
      {[...versionLines(locale, facts), ...accessLines(locale, facts)].map((line) => (
        <span key={line} className="block text-soft">
          {line}
        </span>
      ))}
      {facts.tickets && (
        <a href={facts.tickets} rel="external" className="target">
          {t('tickets')}
        </a>
      )}
      {calendar && (
        <span className="no-print block font-label text-label">
          <CalendarLinks calendar={calendar} />
        </span>
      )}
    </>
  );
}
