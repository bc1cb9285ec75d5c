import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentEdition, filmOf, siteUrl } from '@/lib/content';
import { getTranslations } from '@/lib/i18n/translations';
import { pageMetadata } from '@/lib/publish/metadata';
import { pageWordsOf, type TitledPage } from '@/lib/routes/page-words';

export async function fixedPageMetadata(path: TitledPage): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const { title, description } = pageWordsOf(path, { hasStills: edition.all('stills').length > 0 });
  return pageMetadata({
    edition,
    locale,
    path,
    title: t(title),
    description: t(description),
    lang: film.lang,
    languages: film.languages,
    siteUrl: siteUrl(),
  });
}
