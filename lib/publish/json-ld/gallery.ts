import type { ImageObject } from 'schema-dts';
import type { Still } from '../../content';
import { filmOf, type LinkedPerson, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { drawingsOf } from '../theme';
import { addressOf, artworkId } from './ids';
import { personNode } from './person';
import { rightsOfPicture } from './rights';
import { stillNode } from './still';

/** Photographs and drawings, as the page of both shows them. */
export function galleryNodes(context: PublishContext): ImageObject[] {
  const stills = shownStills(context.edition, context.locale);
  return [...stills.map((still) => shownStillNode(still, context)), ...artworkNodes(context)];
}

/** A photograph with all that stands beside it. */
function shownStillNode(shown: Still & { people: LinkedPerson[] }, context: PublishContext): ImageObject {
  const { words, lang } = shown.still;
  return {
    ...stillNode(shown, context),
    caption: words.caption,
    inLanguage: lang,
    usageInfo: { '@type': 'CreativeWork', text: words.usage },
    ...(shown.people.length > 0 && { about: shown.people.map((person) => personNode(person, context)) }),
  };
}

/** The film's drawings; of each the file that the page shows. */
function artworkNodes(context: PublishContext): ImageObject[] {
  const film = filmOf(context.edition, context.locale);
  return drawingsOf(film).map(({ id, title, alt, path, type, pixels, creator, ...own }) => ({
    '@type': 'ImageObject',
    '@id': artworkId(id, context),
    name: title,
    ...(alt && { description: alt }),
    inLanguage: film.lang,
    contentUrl: context.siteUrl + path,
    encodingFormat: type,
    ...rightsOfPicture({ ...own, credit: creator }, context, `${addressOf('/press/stills', context)}#artwork`),
    ...(pixels && { width: `${pixels.width} px`, height: `${pixels.height} px` }),
  }));
}
