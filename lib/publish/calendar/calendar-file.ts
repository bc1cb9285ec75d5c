import { filmOf, listOf, type ReleaseDate, withdrawnDates } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { CalendarPath } from '../../routes/files';
import type { Draft } from '../files/draft';
import { fileName } from '../files/names';
import { type CalendarOf, calendarPath, calendarsOf } from './calendars';
import { dateEvents } from './date-events';
import { withdrawnEvents } from './withdrawn-events';
import { writeCalendar } from './write-calendar';

/** A calendar to download and to subscribe to; undefined where the edition has none at this address. */
export function calendarDraft(path: CalendarPath, context: PublishContext): Draft | undefined {
  const { edition, locale, siteUrl } = context;
  const calendar = calendarsOf(edition).find((each) => calendarPath(each) === path);
  if (!calendar) return undefined;
  const dates = listOf(edition, 'release-dates', locale).filter((date) => holds(calendar, date));
  const withdrawn = withdrawnDates(edition).filter((date) => holds(calendar, date));
  const text = writeCalendar({
    name: `${filmOf(edition, locale).words.title}: ${calendarLabel(calendar, context)}`,
    language: locale,
    source: siteUrl + localPath(locale, path),
    host: new URL(siteUrl).host,
    events: [
      ...dates.flatMap((date) => dateEvents(date, context)),
      ...withdrawn.flatMap((date) => withdrawnEvents(date, context)),
    ],
  });
  const parts = path.slice(1, -'.ics'.length).toLowerCase().split('/');
  return { kind: 'text', name: fileName(edition, parts, locale, 'ics'), type: 'text/calendar; charset=utf-8', text };
}

function holds(calendar: CalendarOf, { id, facts }: Pick<ReleaseDate, 'id' | 'facts'>): boolean {
  switch (calendar.of) {
    case 'all':
      return true;
    case 'kind':
      return facts.kind === calendar.kind;
    case 'territory':
      return facts.territory === calendar.territory;
    case 'date':
      return id === calendar.id;
  }
}

/** What a reader is told that a calendar holds. */
export function calendarLabel(calendar: CalendarOf, { edition, locale }: PublishContext): string {
  const t = translator(locale);
  switch (calendar.of) {
    case 'all':
      return t('home.allDates');
    case 'kind':
      return t(`releaseKind.${calendar.kind}`);
    case 'territory':
      return countryName(locale, calendar.territory);
    case 'date': {
      const date = listOf(edition, 'release-dates', locale).find(({ id }) => id === calendar.id);
      return date?.words.title ?? t('calendar.title');
    }
  }
}
