import type { Localized, Still } from '../../content';
import {
  contactOf,
  correctionsOf,
  filmOf,
  itemOf,
  lastCorrected,
  leadStill,
  nameOf,
  peopleIn,
  personPath,
  sourceLinks,
} from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { localPath, mediaPath } from '../../i18n/routes';
import type { PublishContext } from '../compose/parts';
import type { TextDocument } from '../text-document';
import { lengthOf, textsOf } from '../texts';
import { toHtmlFragment } from './html';

/** IPTC News in JSON 3.1. Its `uri` is the address of the page, which never changes. */
export function toNinjs(release: Localized<'press'>, document: TextDocument, context: PublishContext): string {
  const { edition, locale, siteUrl } = context;
  const { facts, words } = release;
  const address = (language: Locale, path: string) => siteUrl + localPath(language, path);
  const item = edition.find('press', release.id);
  const people = item ? peopleIn(edition, item).flatMap(({ id }) => itemOf(edition, 'people', id, locale) ?? []) : [];
  const contact = contactOf(edition, facts.contact, locale);
  const film = filmOf(edition, locale);
  const length = lengthOf(document.blocks, locale);
  const count = { charCount: length.characters, wordCount: length.words };
  const published = `${facts.date}T00:00:00Z`;
  const corrections = correctionsOf(edition, release);
  const lead = leadStill(edition, locale, release);
  const notes = [...corrections.map(({ what, why }) => `${what} ${why}`), words.editorsNote].filter(Boolean);
  const ninjs = {
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri: document.address,
    type: 'text',
    representationType: 'full',
    profile: 'text-only',
    version: String(corrections.length + 1),
    firstCreated: published,
    versionCreated: lastCorrected(release) ?? published,
    contentCreated: published,
    pubStatus: 'usable',
    language: locale,
    title: words.headline,
    located: words.place,
    headlines: [{ role: 'main', contentType: 'text/plain', value: words.headline }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: words.summary }],
    bodies: [
      { role: 'main', contentType: 'text/html', ...count, value: toHtmlFragment(document.blocks, locale) },
      { role: 'plain', contentType: 'text/plain', ...count, value: textsOf(document.blocks).join('\n\n') },
    ],
    ...(notes.length > 0 && { edNote: notes.join('\n') }),
    people: people.map((person) => ({
      name: nameOf(edition, person).name,
      rel: 'about',
      uri: address(locale, personPath(edition, person.id)),
    })),
    subjects: [{ name: film.words.title, rel: 'about', uri: address(locale, '') }],
    ...(contact && {
      infoSources: [
        {
          name: contact.words.name,
          role: 'press contact',
          contactInfo: [
            { type: 'phone', value: contact.facts.phone },
            { type: 'email', value: contact.facts.email },
          ],
        },
      ],
    }),
    altIds: [{ role: 'item', value: `press/${release.id}` }],
    associations: [
      ...(lead ? [pictureOf(lead, context)] : []),
      ...release.languages
        .filter((language) => language !== locale)
        .map((language) => ({
          name: `translation-${language}`,
          rel: 'translation',
          uri: address(language, `/press/${release.id}`),
          type: 'text',
          language,
        })),
      ...sourceLinks(edition, locale, facts.sources).map((link, index) => ({
        name: `source-${index + 1}`,
        rel: 'source',
        uri: link.form === 'page' ? link.href : address(locale, `/press/${link.id}`),
        ...(link.form === 'page' && { title: link.label }),
      })),
    ],
  };
  return `${JSON.stringify(ninjs, null, 2)}\n`;
}

/** The photograph beside the text, with whose it is and what it may be used for. */
function pictureOf({ still: { id, facts, words, lang }, photo }: Still, { locale, siteUrl }: PublishContext) {
  const { name, type } = photo.tagged;
  return {
    name: 'mainPicture',
    rel: 'mainPicture',
    uri: `${siteUrl}${localPath(locale, '/press/stills')}#still-${id}`,
    type: 'picture',
    language: lang,
    title: words.caption,
    by: facts.photographer ?? facts.credit,
    ...(facts.copyright && { copyrightNotice: facts.copyright }),
    usageTerms: words.usage,
    renditions: [{ name: 'original', href: siteUrl + mediaPath(name), contentType: type, ...photo.pixels }],
  };
}
