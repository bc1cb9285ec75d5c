import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentEdition, filmOf } from '@/lib/content';
import { feedLinks } from '@/lib/publish/feeds/addresses';
import { documentTitle } from '@/lib/publish/metadata';

/** Of a page that has no address. */
export async function internalPageMetadata(title: string): Promise<Metadata> {
  const locale = await getLocale();
  const film = filmOf(currentEdition(), locale).words.title;
  return {
    title: documentTitle(locale, title, film),
    robots: { index: false },
    alternates: { types: feedLinks(locale, film) },
  };
}
