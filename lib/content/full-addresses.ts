import { locales } from '../i18n/locales';
import { type Item, type Items, keyOf, type Text } from './item';
import { mentionsOf } from './mentions';
import { staleLanguages } from './translations';

/**
 * Pages and files of press releases, people and contacts, as somebody copies their addresses from a browser. The host does not
 * count: a site has several, and the same content must read the same on each.
 */
const fullAddress = new RegExp(
  `(https?://[^\\s/<>()\\[\\]"']+/(?:(?:${locales.join('|')})/)?(press|people|contacts))/([a-z0-9-]+)(?:[-\\w./?#&=%:;]*[-\\w])?`,
  'gi',
);

/**
 * Replaces the visible items that write out the address of something hidden, which would tell its name: they name the
 * list that it will stand in.
 */
export function hideFullAddresses(items: Items, visible: Map<string, Item>): void {
  const naming = [...visible].filter(([, item]) => keysNamedIn(item).length > 0);
  if (naming.length === 0) return;
  const hidden = hiddenKeys(items, visible);
  for (const [key, item] of naming) visible.set(key, withoutAddressesOf(item, hidden));
}

/** What is in no edition, under the names of today and those of before. */
function hiddenKeys(items: Items, visible: Items): ReadonlySet<string> {
  const hidden = [...items].filter(([key]) => !visible.has(key)).map(([, item]) => item);
  return new Set(hidden.flatMap((item) => [item.id, ...formerSlugsOf(item)].map((id) => keyOf(item.kind, id))));
}

type Addressed = Item<'press'> | Item<'people'> | Item<'contacts'>;

const isAddressed = (item: Item): item is Addressed => ['press', 'people', 'contacts'].includes(item.kind);

const formerSlugsOf = (item: Item) => (isAddressed(item) ? item.facts.formerSlugs : []);

function withoutAddressesOf(item: Item, hidden: ReadonlySet<string>): Item {
  const named = keysNamedIn(item).filter((key) => hidden.has(key));
  if (named.length === 0) return item;
  const masked = maskedItems.get(item) ?? new Map<string, Item>();
  maskedItems.set(item, masked);
  const known = masked.get(named.join()) ?? mask(item, new Set(named));
  masked.set(named.join(), known);
  return known;
}

/** By what is hidden: editions are compared by whether their items are the same objects. */
const maskedItems = new WeakMap<Item, Map<string, Item>>();

const namedKeys = new WeakMap<Item, readonly string[]>();

function keysNamedIn(item: Item): readonly string[] {
  const known = namedKeys.get(item);
  if (known) return known;
  const texts = JSON.stringify([item.facts, item.texts]);
  const keys = texts.includes('://') ? [...texts.matchAll(fullAddress)].map(keyAt) : [];
  const named = [...new Set(keys)].sort();
  namedKeys.set(item, named);
  return named;
}

const keyAt = ([, , kind = '', id = '']: readonly string[]) => `${kind}/${id}`.toLowerCase();

function mask(item: Item, hidden: ReadonlySet<string>): Item {
  const inText = (text: string) =>
    text.replace(fullAddress, (...found: string[]) =>
      hidden.has(keyAt(found)) ? (found[1] as string) : (found[0] as string),
    );
  const within = <T>(value: T): T => {
    if (typeof value === 'string') return inText(value) as T;
    if (Array.isArray(value)) return value.map(within) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, within(part)])) as T;
  };
  const texts = Object.entries(item.texts).map(([locale, text]: [string, Text]) => [
    locale,
    { ...text, words: within(text.words), body: inText(text.body) },
  ]);
  // Of what its files say: a translation does not become stale by what is hidden.
  const asWritten = { mentions: mentionsOf(item), staleLanguages: staleLanguages(item) };
  return { ...item, facts: within(item.facts), texts: Object.fromEntries(texts), ...asWritten };
}
