import { notFound } from 'next/navigation';
import { shareResponse } from '@/app/share-response';
import { currentEdition } from '@/lib/content';
import { isLocale } from '@/lib/i18n/locales';
import { datesCard } from '@/lib/publish/share-card';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/[locale]/premiere/share.png'>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const edition = currentEdition();
  return shareResponse(datesCard(edition, locale), locale);
}
