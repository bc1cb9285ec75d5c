import { filmOf, iptcSourceAddress, rightsOf, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath, mediaPath } from '../../i18n/routes';
import { type DrawingFile, drawingsOf } from '../theme';
import { itemHead, publicPeople, writtenLicence } from './parts';
import type { Kit } from './schema';

export function kitStills(context: PublishContext): Kit['stills'] {
  const { edition, locale, siteUrl } = context;
  return shownStills(edition, locale).map(({ still, photo: { tagged, pixels } }) => {
    const { facts, words } = still;
    return {
      ...itemHead(still, `/press/stills#still-${still.id}`, context),
      kind: facts.kind,
      file: siteUrl + mediaPath(tagged.name),
      type: tagged.type,
      ...{ width: pixels.width, height: pixels.height },
      ...{ alt: words.alt, caption: words.caption, credit: facts.credit, usage: words.usage },
      ...(facts.photographer && { photographer: facts.photographer }),
      ...(facts.copyright && { copyright: facts.copyright }),
      ...(facts.source && { source: facts.source }),
      ...writtenLicence(edition, facts),
      ...(facts.digitalSource && { digital_source: iptcSourceAddress(facts.digitalSource) }),
      ...(facts.date && { date: facts.date }),
      people: publicPeople(edition, facts.people),
    };
  });
}

export function kitArtwork({ edition, locale, siteUrl }: PublishContext): Kit['artwork'] {
  const film = filmOf(edition, locale);
  const fileOf = ({ path, type, size, pixels }: DrawingFile) => ({
    file: siteUrl + path,
    type,
    bytes: size,
    ...pixels,
  });
  return drawingsOf(film).map((drawing) => ({
    id: `artwork/${drawing.id}`,
    url: `${siteUrl}${localPath(locale, '/press/stills')}#artwork`,
    language: film.lang,
    ...fileOf(drawing),
    also_as: drawing.alsoAs.map(fileOf),
    ...{ title: drawing.title, alt: drawing.alt },
    ...(drawing.creator && { creator: drawing.creator }),
    ...(drawing.copyright && { copyright: drawing.copyright }),
    ...(drawing.usage && { usage: drawing.usage }),
    ...writtenLicence(edition, drawing),
    ...(drawing.digitalSource && { digital_source: iptcSourceAddress(drawing.digitalSource) }),
  }));
}

export function kitRights({ edition }: PublishContext): Kit['rights'] {
  const { licence, licensor, dataMining } = rightsOf(edition);
  return { ...(licence && { licence }), ...(licensor && { licensor }), ...(dataMining && { data_mining: dataMining }) };
}
