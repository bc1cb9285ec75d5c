import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { ArtworkList } from '@/components/ArtworkList';
import { StillList } from '@/components/StillList';
import { type Edition, filmOf, shownStills, type TaggedPhoto } from '@/lib/content';
import { licenceRunOf } from '@/lib/document/compose/licence';
import { messages } from '@/lib/i18n/messages';
import { creditsText } from '@/lib/publish/archive/credits';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { commonsLine } from '@/lib/publish/rights/commons-line';
import { drawingsOf } from '@/lib/publish/theme';
import { makeTaggedPhoto } from '@/lib/server/media/tagged-photos';
import { nodesOn, site } from './page-nodes';
import { readTags } from './read-tags';

/** Everything that says how pictures may be used, of one edition in English. */
export function rightsSaid(edition: Edition) {
  const context = { edition, locale: 'en' as const, siteUrl: site };
  const stills = shownStills(edition, 'en').map((shown) => ({
    ...{ ...shown, about: 1, licence: licenceRunOf(shown.still.facts, context), commons: commonsLine(shown, context) },
  }));
  const drawings = drawingsOf(filmOf(edition, 'en')).map((each) => ({ ...each, licence: licenceRunOf(each, context) }));
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <StillList stills={stills} />
      <ArtworkList drawings={drawings} lang="en" />
    </NextIntlClientProvider>,
  );
  return {
    page,
    credits: creditsText(downloadsOf(context), context),
    nodes: nodesOn(edition, 'en', '/press/stills', 'ImageObject'),
  };
}

/** The entry of a list that leads to a file. */
export const entryWith = (html: string, address: string) =>
  html.split('<li').find((entry) => entry.includes(`href="${address}"`)) ?? '';

/** What an independent reader finds in a picture; in a drawing, the text itself. */
export async function writtenInto(edition: Edition, address: string) {
  const photo = edition.media.get(address.split('/').at(-1) ?? '') as TaggedPhoto;
  await makeTaggedPhoto(photo);
  const bytes = readFileSync(photo.keptAt);
  return photo.type === 'image/svg+xml' ? { svg: bytes.toString() } : { tags: await readTags(bytes) };
}
