import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { currentEdition, filmOf, siteUrl } from '@/lib/content';
import type { FixedPage } from '@/lib/i18n/routes';
import { pageMetadata } from '@/lib/publish/metadata';

/** Title and description of the pages that stand whatever the content. */
const words = {
  '/story': ['navigation.story', 'story.description'],
  '/premiere': ['navigation.premiere', 'premiere.description'],
  '/people': ['navigation.people', 'people.description'],
  '/press': ['navigation.press', 'press.description'],
  '/press/quotes': ['navigation.quotes', 'quote.description'],
  '/press/facts': ['navigation.facts', 'facts.description'],
  '/press/coverage': ['navigation.coverage', 'coverage.description'],
  '/press/stills': ['navigation.stills', 'stills.description'],
  '/contacts': ['navigation.contacts', 'contacts.description'],
} as const satisfies Record<Exclude<FixedPage, ''>, readonly [string, string]>;

export async function fixedPageMetadata(path: keyof typeof words): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations();
  const film = filmOf(currentEdition(), locale);
  const [title, description] = words[path];
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
