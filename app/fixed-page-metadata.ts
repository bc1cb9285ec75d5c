import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { currentEdition, filmOf, siteUrl } from '@/lib/content';
import { type pageWords, pageWordsOf } from '@/lib/i18n/page-words';
import { pageMetadata } from '@/lib/publish/metadata';

export async function fixedPageMetadata(path: keyof typeof pageWords): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const [title, description] = pageWordsOf({ hasStills: edition.all('stills').length > 0 })[path];
  return pageMetadata({
    locale,
    path,
    title: t(title),
    description: t(description),
    lang: film.lang,
    languages: film.languages,
    filmTitle: film.words.title,
    siteUrl: siteUrl(),
  });
}
