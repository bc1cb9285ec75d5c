import { Feed } from 'feed';
import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { aboutFeed } from './about';
import { atomPath } from './addresses';
import { feedEntries } from './entries';

/** The library takes titles and summaries for HTML. */
const toHtmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The library wraps it in CDATA, which `]]>` would end. In HTML both are the same sign. */
const insideCdata = (html: string) => html.replaceAll(']]>', ']]&gt;');

/** RFC 4287. The library knows no language of a feed, so it is added to the root. */
export function atomFeed(context: PublishContext): string {
  const { edition, locale, siteUrl } = context;
  const { title, description, link, author } = aboutFeed(context);
  const entries = feedEntries(context);
  const address = siteUrl + atomPath(locale);
  /** A feed without entries is as old as its film. */
  const start = Date.UTC(filmOf(edition, locale).facts.year, 0);
  const feed = new Feed({
    id: address,
    title,
    description,
    link,
    feed: address,
    author,
    generator: false,
    updated: new Date(Math.max(...entries.map(({ updated }) => updated), ...(entries.length > 0 ? [] : [start]))),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.id,
      title: toHtmlText(entry.title),
      description: toHtmlText(entry.summary),
      content: insideCdata(entry.html),
      category: entry.label ? [{ name: entry.label, term: entry.label }] : [],
      published: new Date(entry.published),
      date: new Date(entry.updated),
    });
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
