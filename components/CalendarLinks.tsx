import { useTranslations } from '@/lib/i18n/translations';
import type { CalendarLink } from '@/lib/publish/calendar/links';

/** To download once, and to subscribe to. */
export function CalendarLinks({ calendar: { name, href, subscribe } }: { calendar: CalendarLink }) {
  const t = useTranslations('calendar');
  return (
    <>
      <a href={href} type="text/calendar" download aria-label={`${t('download')}: ${name}`} className="target">
        {t('download')}
      </a>
      {', '}
      <a href={subscribe} aria-label={`${t('subscribe')}: ${name}`} className="target">
        {t('subscribe')}
      </a>
    </>
  );
}
