import { besideWidth, ShareCardDrawing } from '@/components/share/ShareCardDrawing';
import type { Locale } from '@/lib/i18n/locales';
import { toPng } from '@/lib/images/png';
import { type ShareCard, withCredit } from '@/lib/publish/share-card';
import { shareImageSize } from '@/lib/publish/share-image';
import type { SharePhoto } from '@/lib/publish/share-photo';

type Pictures = {
  /** A drawing below, as a file. */
  below?: string;
  beside?: SharePhoto;
};

/** The picture of a page, over a drawing or beside a photograph where one is given. */
export async function shareResponse(card: ShareCard, locale: Locale, { below, beside }: Pictures = {}) {
  const told = beside ? withCredit(card, locale, beside.still) : card;
  const png = await toPng(
    <ShareCardDrawing card={told} onPicture={below !== undefined} hasPhoto={beside !== undefined} />,
    { ...shareImageSize, below, beside: beside && { ...beside, width: besideWidth } },
  );
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
