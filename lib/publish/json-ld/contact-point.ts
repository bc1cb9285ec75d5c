import type { ContactPoint, OpeningHoursSpecification } from 'schema-dts';
import type { Localized } from '../../content';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { companyId } from './ids';

/** Whom to call, in which languages, for which countries, and when. */
export function contactPoint({ id, facts, words }: Localized<'contacts'>, context: PublishContext): ContactPoint {
  return {
    '@type': 'ContactPoint',
    '@id': companyId(`contact-${id}`, context),
    name: words.name,
    contactType: words.role,
    telephone: facts.phone,
    email: facts.email,
    ...(facts.languages.length > 0 && { availableLanguage: facts.languages }),
    ...(facts.territories.length > 0 && {
      areaServed: facts.territories.map((country) => ({
        '@type': 'Country' as const,
        name: countryName(context.locale, country),
        identifier: country,
      })),
    }),
    ...(facts.hours && { hoursAvailable: openingHours(facts.hours) }),
  };
}

const weekdays = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** Opening hours have no time zone of their own: they are those of the contact's place. */
function openingHours({
  days,
  from,
  to,
}: NonNullable<Localized<'contacts'>['facts']['hours']>): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${weekdays[day]}` as const),
    opens: from,
    closes: to,
  };
}
