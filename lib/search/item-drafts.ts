import type { Edition, Kind, Localized } from '../content';
import { nameOf, personPath, withByline } from '../content/queries';
import { countryName, formatDate } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { formatMoment, machineMoment } from '../i18n/moments';
import type { SearchDocument } from './search-document';

export type Draft = Pick<SearchDocument, 'path' | 'title' | 'texts'> & Partial<SearchDocument>;
export type MakeDraft<K extends Kind> = (item: Localized<K>, edition: Edition) => Draft;

export const present = (...texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

export const dayOf = (lang: Locale, date: string | undefined) => (date ? formatDate(lang, date) : undefined);

/** How an item of each kind is found; the film and its awards are found by the start page and the fact sheet, and a notice stands above every page. */
export const itemDrafts: { [K in Exclude<Kind, 'film' | 'quotes' | 'notices' | 'awards'>]: MakeDraft<K> } = {
  people: (person, edition) => {
    const { name, lang } = nameOf(edition, person);
    const spellings = Object.values(edition.find('people', person.id)?.texts ?? {}).map(({ words }) => words.name);
    return {
      path: personPath(edition, person.id),
      title: name,
      titleLang: lang,
      names: [...new Set(present(name, ...spellings, ...person.facts.alsoWritten, person.words.character))],
      texts: present(
        person.words.character,
        person.words.role,
        ...person.words.otherCredits,
        person.body,
        person.words.statement,
        ...Object.values(person.words.filmography),
      ),
    };
  },
  press: ({ id, facts, words, body, lang }) => ({
    path: `/press/${id}`,
    title: words.headline,
    date: facts.date,
    texts: present(
      words.summary,
      words.place,
      dayOf(lang, facts.date),
      body,
      ...Object.values(words.corrections).flatMap(({ what, why }) => [what, why]),
      words.editorsNote,
      words.basis,
    ),
  }),
  story: ({ id, words, body }) => ({
    path: `/story#${id}`,
    title: words.title,
    texts: present(words.summary, body, ...Object.values(words.timeline)),
  }),
  questions: ({ id, words, body }) => ({
    path: `/press/questions#${id}`,
    title: words.question,
    texts: [body],
  }),
  'release-dates': ({ id, facts, words, lang }) => ({
    path: `/dates#${id}`,
    title: words.title,
    date: machineMoment({ date: facts.date }),
    release: { kind: facts.kind, territory: facts.territory },
    texts: present(
      facts.date === 'tba' ? undefined : formatMoment(lang, facts),
      words.venue,
      words.address,
      words.city,
      facts.territory && countryName(lang, facts.territory),
      words.note,
      messages[lang].releaseKind[facts.kind],
    ),
  }),
  /** A headline is not ours: it counts as text, so as not to lead away from our headings, and in its own language alone. */
  coverage: (entry) => {
    const { id, facts, words, lang } = entry;
    const { outlet, author } = withByline(entry, lang);
    const headline = facts.language === lang ? facts.title : undefined;
    const pullQuote = facts.language === lang ? facts.pullQuote : undefined;
    const otherSpellings = [facts.outlet, facts.author].filter((name) => name !== outlet && name !== author);
    return {
      path: `/press/coverage#${id}`,
      title: outlet,
      date: facts.date,
      texts: present(words.gist, headline, pullQuote, author, ...otherSpellings, dayOf(lang, facts.date)),
    };
  },
  contacts: ({ facts, words, lang }) => ({
    path: '/contacts#press',
    title: words.name,
    names: [messages[lang].contacts.press],
    phone: facts.phone,
    texts: [
      words.role,
      facts.organization,
      ...facts.territories.map((territory) => countryName(lang, territory)),
      facts.phone,
      facts.email,
    ],
  }),
  partners: ({ facts, words, lang }) => ({
    path: `/contacts#${facts.kind}`,
    title: words.name ?? facts.name,
    names: present(facts.name, words.name),
    phone: facts.phone,
    texts: present(messages[lang].contacts[facts.kind], words.note, facts.address, facts.email),
  }),
  stills: ({ id, facts, words }) => ({
    path: `/press/stills#still-${id}`,
    title: words.caption,
    texts: present(words.alt, facts.credit, facts.photographer),
  }),
};
