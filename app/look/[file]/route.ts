import { notFound } from 'next/navigation';
import { currentEdition, filmOf } from '@/lib/content';
import { defaultLocale } from '@/lib/i18n/locales';
import { lookSheet } from '@/lib/publish/look';

export const dynamic = 'force-dynamic';

/** The film's colours and mark, by the address that the pages of this edition name. */
export async function GET(_request: Request, { params }: RouteContext<'/look/[file]'>): Promise<Response> {
  const { file } = await params;
  const sheet = lookSheet(filmOf(currentEdition(), defaultLocale));
  if (sheet?.path !== `/look/${file}`) notFound();
  return new Response(sheet.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
