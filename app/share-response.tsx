import { ShareCardDrawing } from '@/components/share/ShareCardDrawing';
import { toPng } from '@/lib/images/png';
import type { ShareCard } from '@/lib/publish/share-card';
import { shareImageSize } from '@/lib/publish/share-image';

/** The picture of a page, over a drawing where one is given. */
export async function shareResponse(card: ShareCard, below?: string): Promise<Response> {
  const png = await toPng(<ShareCardDrawing card={card} onPicture={below !== undefined} />, {
    ...shareImageSize,
    below,
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
