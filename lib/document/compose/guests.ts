import { linkedPerson, listOf, type ReleaseDate } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Run } from '../runs';
import { foreign, type PublishContext } from './parts';

/** Who is to be there, with links; nothing where nobody is named. */
export function guestRuns({ facts }: ReleaseDate, { edition, locale, siteUrl }: PublishContext): Run[] {
  const guests = listOf(edition, 'people', locale).filter(({ id }) => facts.guests.includes(id));
  if (guests.length === 0) return [];
  return [
    { text: `${translator(locale)('dates.guests')}: ` },
    ...guests.flatMap((guest, index): Run[] => {
      const { name, path } = linkedPerson(edition, guest);
      const link = { text: name.name, href: siteUrl + localPath(locale, path), ...foreign(name.lang, locale) };
      return index > 0 ? [{ text: ', ' }, link] : [link];
    }),
  ];
}
