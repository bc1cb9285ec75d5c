import type { Localized } from '../../content';
import { countryName, formatList, languageName } from '../../i18n/formats';
import { formatHours } from '../../i18n/hours';
import type { Locale } from '../../i18n/locales';
import { hoursInCountry } from '../../i18n/time-zones';
import { translator } from '../../i18n/translator';
import type { Contact } from '../press-blocks';
import type { Run } from '../runs';
import { foreign } from './parts';

/**
 * Name, role, phone and mail, and for whom the contact is there.
 *
 * @param country of the reader, where it is known: hours are told by its clocks too.
 */
export function contactBlock({ facts, words, lang }: Localized<'contacts'>, locale: Locale, country?: string): Contact {
  const t = translator(locale);
  const { hours } = facts;
  const languages = facts.languages.map((language) => languageName(locale, language));
  const territories = facts.territories.map((territory) => countryName(locale, territory));
  const local = hours && country ? hoursInCountry(hours, country) : undefined;
  const there =
    local && country
      ? `; ${t('desk.localTime', { country: countryName(locale, country), from: local.from, to: local.to })}`
      : '';
  return {
    kind: 'contact',
    name: { text: `${words.name}, ${facts.organization}`, ...foreign(lang, locale) },
    role: { text: words.role, ...foreign(lang, locale) },
    phone: { run: phoneRun(facts.phone), label: `${t('contacts.phone')}: ${facts.phone}` },
    email: {
      run: { text: facts.email, href: `mailto:${facts.email}` },
      label: `${t('contacts.email')}: ${facts.email}`,
    },
    ...(languages.length > 0 && { languages: `${t('contacts.languages')}: ${formatList(locale, languages)}` }),
    ...(territories.length > 0 && { territories: `${t('desk.territories')}: ${formatList(locale, territories)}` }),
    ...(hours && { hours: `${t('desk.hours')}: ${formatHours(locale, hours)}${there}` }),
  };
}

/** A number to call stays on one line. */
export const phoneRun = (phone: string): Run & { href: string } => ({
  text: phone.replaceAll(' ', '\u00a0'),
  href: `tel:${phone.replaceAll(' ', '')}`,
});
