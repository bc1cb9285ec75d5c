import { notFound } from 'next/navigation';
import { currentEdition, filmOf } from '@/lib/content';
import { defaultLocale } from '@/lib/i18n/locales';
import { themeSheet } from '@/lib/publish/theme';

export const dynamic = 'force-dynamic';

/** The film's colours and mark, by the address that the pages of this edition name. */
export async function GET(_request: Request, { params }: RouteContext<'/theme/[file]'>): Promise<Response> {
  const { file } = await params;
  const sheet = themeSheet(filmOf(currentEdition(), defaultLocale));
  if (sheet?.path !== `/theme/${file}`) notFound();
  return new Response(sheet.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
