import { XMLParser, XMLValidator } from 'fast-xml-parser';

const lists = ['feed.entry', 'feed.link', 'feed.entry.link'];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (_name, path) => lists.includes(String(path)),
});

type Text = string | { '#text': string; '@type'?: string };
type Link = { '@href': string; '@rel'?: string };
export type AtomEntry = {
  [name: string]: unknown;
  id: string;
  title: Text;
  updated: string;
  published: string;
  summary: Text;
  content: Text;
  link: Link[];
};
export type AtomFeed = {
  [name: string]: unknown;
  id: string;
  title: string;
  updated: string;
  author: { name: string; email: string };
  link: Link[];
  entry: AtomEntry[];
};

export function readAtom(xml: string): AtomFeed {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(JSON.stringify(valid));
  const { feed } = parser.parse(xml);
  return { ...feed, entry: feed.entry ?? [] };
}

const once = (thing: Record<string, unknown>, ...names: string[]) =>
  names.filter((name) => thing[name] === undefined || Array.isArray(thing[name]));

const isAddress = (text: string) => URL.canParse(text);
const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);

/** What RFC 4287 says MUST be and is not. */
export function breachesOf(feed: AtomFeed): string[] {
  const found: string[] = [];
  const must = (holds: boolean, rule: string) => void (holds || found.push(rule));
  must(feed['@xmlns'] === 'http://www.w3.org/2005/Atom', '1.2 the namespace');
  must(once(feed, 'id', 'title', 'updated').length === 0, '4.1.1 one id, title and updated');
  must(Boolean(feed.author?.name) || feed.entry.every(({ author }) => author), '4.1.1 an author');
  must(
    feed.link.some((link) => link['@rel'] === 'self'),
    '4.1.1 a link to itself',
  );
  must(isAddress(feed.id), '4.2.6 an id that is an IRI');
  must(isMoment(feed.updated), '3.3 the form of a date');
  must(new Set(feed.entry.map(({ id }) => id)).size === feed.entry.length, '4.1.1 entries with ids of their own');
  for (const entry of feed.entry) {
    must(once(entry, 'id', 'title', 'updated').length === 0, '4.1.2 one id, title and updated');
    must(once(entry, 'content', 'summary').length === 0, '4.1.2 content and summary at most once');
    must(isAddress(entry.id), '4.2.6 an id that is an IRI');
    must(isMoment(entry.updated) && isMoment(entry.published), '3.3 the form of a date');
    must(
      entry.link.every((link) => isAddress(link['@href'])),
      '4.2.7 links that are IRIs',
    );
  }
  return found;
}
