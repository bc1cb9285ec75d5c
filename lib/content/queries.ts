import { type Locale, locales } from '../i18n/locales';
import type { Item } from './assemble';
import type { Edition } from './edition';
import type { Source } from './fields';
import type { Facts, Kind } from './kinds';
import { type Localized, localize } from './localized';
import { portraitOf, type Still, stillsOf } from './photos';
import { isFixedPage, quoteIdsIn, targetsIn } from './references';

export { downloadName } from './download-name';

/** Everything of one kind, in the order of lists. */
export function listOf<K extends Kind>(edition: Edition, kind: K, locale: Locale): Localized<K>[] {
  return edition.all(kind).map((item) => localize(item, locale));
}

export function itemOf<K extends Kind>(
  edition: Edition,
  kind: K,
  id: string,
  locale: Locale,
): Localized<K> | undefined {
  const item = edition.find(kind, id);
  return item && localize(item, locale);
}

/** @throws {Error} never in an edition that readers see: none begins without a film. */
export function filmOf(edition: Edition, locale: Locale): Localized<'film'> {
  const [film] = listOf(edition, 'film', locale);
  if (!film) throw new Error('an edition without a film');
  return film;
}

export type PersonName = { name: string; lang: Locale };

/** A person's name, and the language it is written in where no spelling in the reader's script is documented. */
export function nameOf(edition: Edition, person: Localized<'people'>): PersonName {
  if (person.words.name) return { name: person.words.name, lang: person.lang };
  const texts = edition.find('people', person.id)?.texts ?? {};
  const name = texts[person.original]?.words.name;
  return { name: name ?? person.id, lang: person.original };
}

/** A quotation with its speaker, if the speaker is public. */
export type SpokenQuote = { quote: Localized<'quotes'>; speaker: Localized<'people'>; name: PersonName };

/** Quotations whose speaker is not public are left out: nobody is quoted without a name. */
export function quotesOf(
  edition: Edition,
  locale: Locale,
  wanted: (quote: Item<'quotes'>) => boolean = () => true,
): SpokenQuote[] {
  return edition
    .all('quotes')
    .filter(wanted)
    .flatMap((item) => {
      const speaker = itemOf(edition, 'people', item.facts.speaker, locale);
      return speaker ? [{ quote: localize(item, locale), speaker, name: nameOf(edition, speaker) }] : [];
    });
}

/** The people a press release names, quotes or links to, in the order of the people page. */
export function peopleIn(edition: Edition, release: Item<'press'>): Item<'people'>[] {
  const bodies = Object.values(release.texts).map(({ body }) => body);
  const quoted = bodies.flatMap(quoteIdsIn).map((id) => edition.find('quotes', id)?.facts.speaker);
  const linked = bodies.flatMap(targetsIn).flatMap((target) => /^people\/(.+)$/.exec(target)?.[1] ?? []);
  const named = new Set([...release.facts.people, ...quoted, ...linked]);
  return edition.all('people').filter(({ id }) => named.has(id));
}

export function pressReleasesWith(edition: Edition, personId: string): Item<'press'>[] {
  return edition.all('press').filter((release) => peopleIn(edition, release).some(({ id }) => id === personId));
}

export function coverageOf(edition: Edition, personId: string): Item<'coverage'>[] {
  return edition.all('coverage').filter(({ facts }) => facts.people.includes(personId));
}

/** Where a source can be read: a press release of ours, or a page elsewhere. */
export type SourceLink =
  | { form: 'release'; id: string; kind: Facts<'press'>['kind']; date: string }
  | { form: 'page'; label: string; href: string; lang?: string; date?: string };

/** Sources that are not public are left out. */
export function sourceLinks(edition: Edition, sources: readonly Source[]): SourceLink[] {
  const links = sources.flatMap((source): SourceLink[] => {
    if (typeof source !== 'string') {
      const label = source.title ? `${source.publisher}: ${source.title}` : source.publisher;
      return [{ form: 'page', label, href: source.url, ...(source.date && { date: source.date }) }];
    }
    const [kind, id = ''] = source.split('/');
    if (kind === 'press') {
      const release = edition.find('press', id)?.facts;
      return release ? [{ form: 'release', id, kind: release.kind, date: release.date }] : [];
    }
    const coverage = edition.find('coverage', id)?.facts;
    if (!coverage) return [];
    const { outlet, url, language, date } = coverage;
    return [{ form: 'page', label: outlet, href: url, lang: language, ...(date && { date }) }];
  });
  return [...new Map(links.map((link) => [link.form === 'release' ? link.id : link.href, link])).values()];
}

/** What texts may point to in this edition. */
export function targetsOf(edition: Edition, locale: Locale) {
  return {
    isPublic(target: string): boolean {
      const [kind = '', id] = target.split('/');
      return (
        isFixedPage(target) ||
        ((kind === 'press' || kind === 'people') && id !== undefined && edition.find(kind, id) !== undefined)
      );
    },
    quote: (id: string): SpokenQuote | undefined => quotesOf(edition, locale, (quote) => quote.id === id)[0],
  };
}

/** A person with the name to print and, where there is one, the photograph. */
export type NamedPerson = { person: Localized<'people'>; name: PersonName; portrait?: Still };

export function namedPerson(edition: Edition, person: Localized<'people'>, locale: Locale): NamedPerson {
  return { person, name: nameOf(edition, person), portrait: portraitOf(edition, person.id, locale) };
}

export function namedPeople(edition: Edition, locale: Locale): NamedPerson[] {
  return listOf(edition, 'people', locale).map((person) => namedPerson(edition, person, locale));
}

/** Photographs with the people in them, from left to right. */
export function shownStills(edition: Edition, locale: Locale, wanted?: (still: Localized<'stills'>) => boolean) {
  return stillsOf(edition, locale, wanted).map((each) => ({
    ...each,
    people: each.still.facts.people.flatMap((id) => {
      const person = itemOf(edition, 'people', id, locale);
      return person ? [{ person, name: nameOf(edition, person) }] : [];
    }),
  }));
}

/** Whom to call about a press release: its own contact, or else the first of the list. */
export function contactOf(edition: Edition, id: string, locale: Locale): Localized<'contacts'> | undefined {
  return itemOf(edition, 'contacts', id, locale) ?? listOf(edition, 'contacts', locale)[0];
}

/** The first festival showing. */
export function premiereOf(edition: Edition, locale: Locale): Localized<'release-dates'> | undefined {
  return listOf(edition, 'release-dates', locale).find(({ facts }) => facts.kind === 'festival');
}

/** The dated events of a part of the story, in its words. */
export function timelineOf(edition: Edition, { facts, words }: Localized<'story'>) {
  return facts.timeline.map(({ id, date, sources }) => ({
    id,
    date,
    text: words.timeline[id] ?? '',
    sources: sourceLinks(edition, sources),
  }));
}

/** A change that was made to a press release after its publication. */
export type Correction = { id: string; at: string; what: string; why: string; lang: Locale };

/** Newest first; in the language of the original where a translation has not caught up. */
export function correctionsOf(edition: Edition, { id: pressId, facts, words, lang, original }: Localized<'press'>) {
  const inOriginal = edition.find('press', pressId)?.texts[original]?.words.corrections ?? {};
  return facts.corrections
    .flatMap(({ id, at }): Correction[] => {
      const told = words.corrections[id];
      const correction = told ?? inOriginal[id];
      return correction ? [{ id, at, ...correction, lang: told ? lang : original }] : [];
    })
    .reverse();
}

/** Every correction of every press release, newest first. */
export function allCorrections(
  edition: Edition,
  locale: Locale,
): { release: Localized<'press'>; correction: Correction }[] {
  return listOf(edition, 'press', locale)
    .flatMap((release) => correctionsOf(edition, release).map((correction) => ({ release, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}

/** When its text was last changed, if it ever was. */
export const lastCorrected = ({ facts }: Localized<'press'>): string | undefined => facts.corrections.at(-1)?.at;

/** What the frame of every page shows: the film's title and mark, the press contact, and whether drafts are among the content. */
export type Frame = {
  film: Localized<'film'>;
  hasMark: boolean;
  contact: Localized<'contacts'> | undefined;
  isPreview: boolean;
};

export function frameOf(edition: Edition, locale: Locale): Frame {
  const [contact] = listOf(edition, 'contacts', locale);
  const film = filmOf(edition, locale);
  return { film, hasMark: film.facts.look !== undefined, contact, isPreview: edition.audience === 'everything' };
}

export type Title = { title: string; lang: Locale };

/** The film's title in every language it is written in. */
export function titlesOf(edition: Edition): Title[] {
  const [film] = edition.all('film');
  return locales.flatMap((lang) => (film?.texts[lang] ? [{ title: film.texts[lang].words.title, lang }] : []));
}
