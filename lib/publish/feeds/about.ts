import { filmOf, listOf } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Desk } from '../manuscript/parts';

export type FeedAuthor = { name: string; email?: string };

/** What both feeds say of themselves. */
export function aboutFeed({ edition, locale, siteUrl }: Desk) {
  const [contact] = listOf(edition, 'contacts', locale);
  const { words } = filmOf(edition, locale);
  const author: FeedAuthor = contact
    ? { name: contact.facts.organization, email: contact.facts.email }
    : { name: words.title };
  const t = translator(locale);
  return {
    title: t('site.feedTitle', { film: words.title }),
    description: t('press.description'),
    link: siteUrl + localPath(locale, '/press'),
    author,
  };
}
