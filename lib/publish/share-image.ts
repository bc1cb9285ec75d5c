import { createHash } from 'node:crypto';
import { filmOf, itemOf, leadStill, personOfPage } from '../content/queries';
import type { PublishContext } from '../document/compose/parts';
import { hrefOf } from '../routes/href';
import type { PageKinds, PagePath } from '../routes/page-kinds';
import { kindNameOf, pageKindOf } from '../routes/pages';
import { datesCard, filmCard, personCard, releaseCard, type ShareCard } from './share-card';
import { keyArtOf } from './theme';

/** Pages with a picture of their own for those who pass them on: the film, its dates, releases and people. */
export const hasOwnImage = (path: PagePath): boolean => pageKindOf(path).shareImage === 'own';

/** Pixels: what networks and messengers show without cutting. */
export const shareImageSize = { width: 1200, height: 630 };

/**
 * The address of a page's picture; pages without one of their own show the film's. Networks keep a picture for weeks under
 * its address, so that changes with what the picture says.
 */
export function shareImageAddress(path: PagePath, context: PublishContext): string {
  const { locale, siteUrl } = context;
  const own = hasOwnImage(path) ? path : '';
  return siteUrl + hrefOf({ kind: 'share-image', locale, path: own, version: versionOf(own, context) });
}

const cards: { readonly [Kind in keyof PageKinds]?: (context: PublishContext, id: string) => ShareCard | undefined } = {
  '/premiere': ({ edition, locale }) => datesCard(edition, locale),
  '/press/:id': ({ edition, locale }, id) => {
    const release = itemOf(edition, 'press', id, locale);
    return release && releaseCard(edition, locale, release);
  },
  '/people/:id': ({ edition, locale }, id) => {
    const person = personOfPage(edition, id, locale);
    return person && personCard(edition, locale, person);
  },
};

/** Of the words and colours of the picture, of the photograph beside a press release, and of the drawing below those of the film. */
function versionOf(path: PagePath, context: PublishContext): string {
  const { edition, locale } = context;
  const id = path.split('/').at(-1) ?? '';
  const card = cards[kindNameOf(path)]?.(context, id);
  const release = kindNameOf(path) === '/press/:id' ? itemOf(edition, 'press', id, locale) : undefined;
  const lead = release && leadStill(edition, locale, release);
  const shown = (lead ? [card, lead.photo.tagged.name] : card) ?? [
    filmCard(edition, locale),
    keyArtOf(filmOf(edition, locale))?.wide,
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8);
}
