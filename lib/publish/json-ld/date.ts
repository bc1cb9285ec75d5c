import type { Place, PublicationEvent, ScreeningEvent } from 'schema-dts';
import type { Facts, Localized } from '../../content';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { machineMoment } from '../../i18n/moments';
import { addressOf, dateId, datesPath } from './ids';
import { filmNode } from './movie';

type ReleaseDate = Localized<'release-dates'>;

/** What is shown once, to those who are there; what is not is published, from that day on. */
const screenings: readonly Facts<'release-dates'>['kind'][] = ['festival', 'premiere', 'screening'];

/** ISO 8601: a season, or what is still to be announced, is no date that a program can read. */
const isDate = (date: string) => /^\d{4}(?:-\d{2}){0,2}$/.test(date);

/** A date as an event; undefined while it has no date that can be told. */
export function dateNode(date: ReleaseDate, context: PublishContext): ScreeningEvent | PublicationEvent | undefined {
  const { facts, words, id } = date;
  if (!isDate(facts.date)) return undefined;
  const place = placeNode(date, context);
  const event = {
    '@id': dateId(id, context),
    name: words.title,
    startDate: machineMoment(facts) ?? facts.date,
    ...statusOf(facts),
    url: `${addressOf(datesPath, context)}#${id}`,
    ...(words.note && { description: words.note }),
    ...(place && { location: place }),
    ...(facts.tickets && { offers: { '@type': 'Offer' as const, url: facts.tickets } }),
  };
  return screenings.includes(facts.kind)
    ? { '@type': 'ScreeningEvent', ...event, workPresented: filmNode(context) }
    : { '@type': 'PublicationEvent', ...event, about: filmNode(context) };
}

/** That it does not take place, or on another day than was announced; of what is as it was, nothing is said. */
function statusOf({ status, earlier }: Facts<'release-dates'>) {
  if (status === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' as const };
  if (status !== 'moved') return {};
  const was = earlier.at(-1)?.was;
  return {
    eventStatus: 'https://schema.org/EventRescheduled' as const,
    ...(was && isDate(was) && { previousStartDate: was }),
  };
}

function placeNode(
  { facts: { territory }, words: { venue, address, city } }: ReleaseDate,
  { locale }: PublishContext,
): Place | undefined {
  const country = territory && countryName(locale, territory);
  const name = venue ?? city ?? country;
  if (!name) return undefined;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(address && { streetAddress: address }),
      ...(city && { addressLocality: city }),
      ...(territory && { addressCountry: territory }),
    },
  };
}
