import type { PublishContext } from '../../document/compose/parts';
import { aboutFeed } from './about';
import { jsonFeedPath } from './addresses';
import { feedEntries } from './entries';

/** jsonfeed.org, version 1.1: the library writes 1.0, which has neither `language` nor `authors`. */
export function jsonFeed(context: PublishContext): string {
  const { locale, siteUrl } = context;
  const { title, description, link, author } = aboutFeed(context);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: link,
    feed_url: siteUrl + jsonFeedPath(locale),
    language: locale,
    authors: [author],
    items: feedEntries(context).map(({ id, title: headline, label, summary, html, picture, published, updated }) => ({
      id,
      url: id,
      title: headline,
      summary,
      ...(label && { tags: [label] }),
      content_html: html,
      ...(picture && { image: picture.url, _media: { credit: picture.credit, caption: picture.caption } }),
      date_published: new Date(published).toISOString(),
      date_modified: new Date(updated).toISOString(),
      language: locale,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
