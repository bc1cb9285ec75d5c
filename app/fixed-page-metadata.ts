import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { currentEdition, filmOf, siteUrl } from '@/lib/content';
import { pageWords } from '@/lib/i18n/page-words';
import { pageMetadata } from '@/lib/publish/metadata';

export async function fixedPageMetadata(path: keyof typeof pageWords): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const film = filmOf(currentEdition(), locale);
  const [title, description] = pageWords[path];
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
