import type { ImageObject } from 'schema-dts';
import type { Still } from '../../content';
import type { PublishContext } from '../../document/compose/parts';
import { mediaPath } from '../../i18n/routes';
import { addressOf, stillId } from './ids';
import { rightsOfPicture } from './rights';

/** A photograph, whose it is, and where its terms of use stand. */
export function stillNode({ still, photo }: Still, context: PublishContext) {
  return {
    '@type': 'ImageObject',
    '@id': stillId(still.id, context),
    contentUrl: context.siteUrl + mediaPath(photo.tagged.name),
    encodingFormat: photo.tagged.type,
    width: `${photo.pixels.width} px`,
    height: `${photo.pixels.height} px`,
    ...rightsOfPicture(still.facts, context, `${addressOf('/press/stills', context)}#still-${still.id}`),
  } satisfies ImageObject;
}
