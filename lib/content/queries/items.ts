import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Kind } from '../kinds';
import { type Localized, localize } from '../localized';

/** Everything of one kind, in the order of lists. */
export function listOf<K extends Kind>(edition: Edition, kind: K, locale: Locale): Localized<K>[] {
  return edition.all(kind).map((item) => localize(item, locale));
}

export function itemOf<K extends Kind>(
  edition: Edition,
  kind: K,
  id: string,
  locale: Locale,
): Localized<K> | undefined {
  const item = edition.find(kind, id);
  return item && localize(item, locale);
}

/** @throws {Error} never in an edition that readers see: none begins without a film. */
export function filmOf(edition: Edition, locale: Locale): Localized<'film'> {
  const [film] = listOf(edition, 'film', locale);
  if (!film) throw new Error('an edition without a film');
  return film;
}

/** Whom to call about a press release. Nobody stands in for a contact that is not public: that would be the wrong number. */
export function contactOf(edition: Edition, id: string, locale: Locale): Localized<'contacts'> | undefined {
  return itemOf(edition, 'contacts', id, locale);
}

/** The first festival showing. */
export function premiereOf(edition: Edition, locale: Locale): Localized<'release-dates'> | undefined {
  return listOf(edition, 'release-dates', locale).find(({ facts }) => facts.kind === 'festival');
}
