import { notFound } from 'next/navigation';
import { shareResponse } from '@/app/share-response';
import { currentEdition, filmOf } from '@/lib/content';
import { isLocale } from '@/lib/i18n/locales';
import { filmCard, keyArtFile } from '@/lib/publish/share-card';
import { photoOfFilm } from '@/lib/publish/share-photo';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/[locale]/share.png'>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const pictures = { below: keyArtFile(film), beside: photoOfFilm(edition, locale, film) };
  return shareResponse(filmCard(edition, locale), locale, pictures);
}
