import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';

/** What both feeds say of themselves. Their texts are compiled here: they are signed with the film, and with no company of it. */
export function aboutFeed({ edition, locale, siteUrl }: PublishContext) {
  const { words } = filmOf(edition, locale);
  const t = translator(locale);
  return {
    title: t('site.feedTitle', { film: words.title }),
    description: t('press.description'),
    link: siteUrl + localPath(locale, '/press'),
    author: { name: words.title },
  };
}
