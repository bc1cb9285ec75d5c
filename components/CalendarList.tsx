import { useTranslations } from '@/lib/i18n/translations';
import type { CalendarLink } from '@/lib/publish/calendar/links';
import { CalendarLinks } from './CalendarLinks';

/** Calendars by what they hold, and how soon a change reaches whoever subscribes. */
export function CalendarList({ calendars }: { calendars: readonly CalendarLink[] }) {
  const t = useTranslations('calendar');
  return (
    <>
      <ul className="no-print">
        {calendars.map((calendar) => (
          <li key={calendar.href}>
            {calendar.name}: <CalendarLinks calendar={calendar} />
          </li>
        ))}
      </ul>
      <p className="no-print measure mt-3 text-soft">{t('hint')}</p>
    </>
  );
}
