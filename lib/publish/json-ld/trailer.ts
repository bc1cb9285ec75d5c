import type { VideoObject } from 'schema-dts';
import type { Facts } from '../../content';
import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { translator } from '../../i18n/translator';
import { shareImageAddress } from '../share-image';
import { embedAddress, watchAddress } from '../youtube';
import { trailerId } from './ids';

/** Search engines take no video without a picture and the day on which it was published. */
export function trailerNode(
  { youtube, language, date }: NonNullable<Facts<'film'>['trailer']>,
  context: PublishContext,
): VideoObject {
  const { edition, locale } = context;
  const { words } = filmOf(edition, locale);
  return {
    '@type': 'VideoObject',
    '@id': trailerId(context),
    name: `${words.title}: ${translator(locale)('home.trailer')}`,
    description: words.synopsis.short,
    thumbnailUrl: shareImageAddress('', context),
    ...(date && { uploadDate: date }),
    inLanguage: language,
    url: watchAddress(youtube),
    embedUrl: embedAddress(youtube),
  };
}
