import { Feed } from 'feed';
import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { element } from '../sitemap/xml';
import { aboutFeed } from './about';
import { atomPath, correctionsPath } from './addresses';
import { correctionEntries, type FeedEntry, feedEntries } from './entries';

/** The library takes titles and summaries for HTML. */
const toHtmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The library wraps it in CDATA, which `]]>` would end. In HTML both are the same sign. */
const insideCdata = (html: string) => html.replaceAll(']]>', ']]&gt;');

const mediaNamespace = 'xmlns:media="http://search.yahoo.com/mrss/"';

/** https://www.rssboard.org/media-rss: a photograph with its credit, of which the library knows nothing. */
const mediaContent = ({ url, type, credit, caption }: NonNullable<FeedEntry['picture']>) =>
  element('media:content', { url, type, medium: 'image' }, [
    element('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, credit),
    element('media:description', { type: 'plain' }, caption),
  ]);

/** RFC 4287. The library knows no language of a feed, so it is added to the root. */
export const atomFeed = (context: PublishContext): string =>
  toAtom(aboutFeed(context), atomPath(context.locale), feedEntries(context), context);

/** What was corrected alone, for whoever has already printed something. */
export function correctionsFeed(context: PublishContext): string {
  const t = translator(context.locale);
  const { words } = filmOf(context.edition, context.locale);
  const about = {
    ...aboutFeed(context),
    title: t('correction.feedTitle', { film: words.title }),
    description: t('correction.description'),
    link: context.siteUrl + localPath(context.locale, '/press/corrections'),
  };
  return toAtom(about, correctionsPath(context.locale), correctionEntries(context), context);
}

function toAtom(
  { title, description, link, author }: ReturnType<typeof aboutFeed>,
  path: string,
  entries: readonly FeedEntry[],
  { edition, locale, siteUrl }: PublishContext,
): string {
  const address = siteUrl + path;
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
  const atom = feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" ${mediaNamespace} `);
  const pictures = new Map(
    entries.flatMap(({ id, picture }) => (picture ? [[id, mediaContent(picture).xml] as const] : [])),
  );
  return atom.replace(
    /(<entry>[\s\S]*?<id>)([^<]*)(<\/id>)/g,
    (start, _before, id) => start + (pictures.get(id) ?? ''),
  );
}
