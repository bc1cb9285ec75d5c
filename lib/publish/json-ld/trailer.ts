import type { VideoObject } from 'schema-dts';
import type { Facts } from '../../content';
import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { translator } from '../../i18n/translator';
import { shareImageAddress } from '../share-image';
import { posterPath } from '../trailer';
import { embedAddress, watchAddress } from '../youtube';
import { trailerId } from './ids';

/** Search engines take no video without a picture and the day on which it was published. */
export function trailerNode(
  trailer: NonNullable<Facts<'film'>['trailer']>,
  context: PublishContext,
): Exclude<VideoObject, string> {
  const { edition, locale, siteUrl } = context;
  const { youtube, language, date, seconds } = trailer;
  const film = filmOf(edition, locale);
  const { words } = film;
  const poster = posterPath(trailer, film);
  return {
    '@type': 'VideoObject',
    '@id': trailerId(context),
    name: `${words.title}: ${translator(locale)('home.trailer')}`,
    description: words.synopsis.short,
    thumbnailUrl: poster ? siteUrl + poster : shareImageAddress('', context),
    ...(seconds && { duration: `PT${seconds}S` }),
    ...(date && { uploadDate: date }),
    inLanguage: language,
    url: watchAddress(youtube),
    embedUrl: embedAddress(youtube),
  };
}
