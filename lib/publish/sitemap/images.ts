import { filmOf, itemOf, leadStill, namedPerson, personOfPage, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { mediaPath } from '../../i18n/routes';
import type { PagePath } from '../../routes/page-kinds';
import { drawingsOf, keyArtOf } from '../theme';

/** Addresses of the pictures that a page shows: photographs and drawings of the film, the portrait of a person. */
export function imagesOn(path: PagePath, context: PublishContext): string[] {
  return pathsOn(path, context).map((image) => context.siteUrl + image);
}

function pathsOn(path: PagePath, { edition, locale }: PublishContext): string[] {
  const film = filmOf(edition, locale);
  if (path === '') return [keyArtOf(film)?.wide ?? []].flat();
  if (path === '/press/stills') {
    const photos = shownStills(edition, locale).map(({ photo }) => mediaPath(photo.tagged.name));
    return [...photos, ...drawingsOf(film).map((drawing) => drawing.path)];
  }
  const release = path.startsWith('/press/')
    ? itemOf(edition, 'press', path.slice('/press/'.length), locale)
    : undefined;
  const lead = release && leadStill(edition, locale, release);
  if (lead) return [mediaPath(lead.photo.tagged.name)];
  const person = path.startsWith('/people/') ? personOfPage(edition, path.slice('/people/'.length), locale) : undefined;
  const portrait = person && namedPerson(edition, person, locale).portrait;
  return portrait ? [mediaPath(portrait.photo.tagged.name)] : [];
}
