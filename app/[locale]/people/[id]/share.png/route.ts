import { notFound } from 'next/navigation';
import { shareResponse } from '@/app/share-response';
import { currentEdition, personOfPage } from '@/lib/content';
import { isLocale } from '@/lib/i18n/locales';
import { personCard } from '@/lib/publish/share-card';
import { photoOfPerson } from '@/lib/publish/share-photo';

export const dynamic = 'force-dynamic';

type Context = RouteContext<'/[locale]/people/[id]/share.png'>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const edition = currentEdition();
  const person = personOfPage(edition, id, locale);
  if (!person) notFound();
  return shareResponse(personCard(edition, locale, person), locale, {
    beside: photoOfPerson(edition, locale, person),
  });
}
