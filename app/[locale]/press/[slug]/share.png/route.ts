import { notFound } from 'next/navigation';
import { shareResponse } from '@/app/share-response';
import { currentEdition, itemOf } from '@/lib/content';
import { isLocale } from '@/lib/i18n/locales';
import { releaseCard } from '@/lib/publish/share-card';
import { photoOfRelease } from '@/lib/publish/share-photo';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/[locale]/press/[slug]/share.png'>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const edition = currentEdition();
  const release = itemOf(edition, 'press', slug, locale);
  if (!release) notFound();
  return shareResponse(releaseCard(edition, locale, release), locale, {
    beside: photoOfRelease(edition, locale, release),
  });
}
