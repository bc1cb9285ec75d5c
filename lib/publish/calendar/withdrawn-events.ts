import { filmOf, type WithdrawnDate } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { CalendarEvent } from './event';
import { knownDay } from './known-day';

/** A date that was taken back, as whoever has subscribed is told of it: without its words. */
export function withdrawnEvents({ id, facts }: WithdrawnDate, context: PublishContext): CalendarEvent[] {
  const known = knownDay(facts);
  if (!known || !facts.withdrawAt) return [];
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const kind = t(`releaseKind.${facts.kind}`);
  const event = {
    uid: id,
    sequence: facts.earlier.length + 1,
    modified: new Date(facts.withdrawAt).toISOString().slice(0, 10),
    start: { is: 'day' as const, day: known.day },
    summary: `${filmOf(edition, locale).words.title}: ${kind}`,
    description: facts.territory ? `${kind}, ${countryName(locale, facts.territory)}` : kind,
    url: siteUrl + localPath(locale, '/dates'),
  };
  return [
    { ...event, status: 'CANCELLED' },
    { ...event, uid: `${id}-note`, summary: t('calendar.withdrawn', { event: event.summary }) },
  ];
}
