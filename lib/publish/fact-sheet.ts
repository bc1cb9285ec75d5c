import type { Edition, Evidence, Localized, Source } from '../content';
import { filmOf, listOf, nameOf, type PersonName, type Title, titlesOf } from '../content/queries';
import type { Locale } from '../i18n/locales';
import { watchAddress } from './youtube';

type Credit = Localized<'people'>['facts']['credits'][number];
type PartnerKind = Localized<'partners'>['facts']['kind'];

/** What a row says; how it is printed in each language is the page's business. */
export type FactValue =
  | { form: 'text'; text: string; lang: Locale }
  | { form: 'titles'; titles: Title[] }
  | { form: 'year'; year: number }
  | { form: 'minutes'; minutes: number }
  | { form: 'countries'; countries: string[] }
  | { form: 'languages'; languages: string[] }
  | { form: 'people'; people: { id: string; name: PersonName; as?: { text: string; lang: Locale } }[] }
  | { form: 'names'; names: string[] }
  | { form: 'trailer'; href: string }
  | { form: 'tba' };

/** A label of the interface, or one that the film's own front matter gives. */
export type FactLabel = { message: FactMessage } | { text: string; lang: Locale };
export type FactMessage =
  | 'title'
  | 'originalTitle'
  | 'otherTitles'
  | 'year'
  | 'genre'
  | 'runningTime'
  | 'countries'
  | 'languages'
  | 'trailer'
  | Credit
  | Exclude<PartnerKind, 'media'>;

export type FactRow = {
  id: string;
  label: FactLabel;
  value: FactValue;
  saidBy?: Evidence['saidBy'];
  sources: Source[];
};

const creditOrder: Credit[] = [
  'director',
  'screenwriter',
  'actor',
  'cinematographer',
  'composer',
  'costume-designer',
  'stills-photographer',
  'producer',
];
const partnerOrder: Exclude<PartnerKind, 'media'>[] = ['production', 'distribution', 'participation'];

/** Names, figures and statements about the film, each with where it comes from. */
export function factSheet(edition: Edition, locale: Locale): FactRow[] {
  return [
    ...filmRows(edition, locale),
    ...partnerRows(edition),
    ...creditRows(edition, locale),
    ...toldRows(edition, locale),
  ];
}

function filmRows(edition: Edition, locale: Locale): FactRow[] {
  const film = filmOf(edition, locale);
  const { facts, words, lang } = film;
  const titles = titlesOf(edition);
  const original = titles.filter((each) => each.lang === facts.originalLanguage);
  const others = titles.filter((each) => each.lang !== facts.originalLanguage && each.lang !== lang);
  const row = (
    message: FactMessage,
    value: FactValue | undefined,
    evidence = facts.evidence[message as keyof typeof facts.evidence],
  ): FactRow[] =>
    value
      ? [{ id: message, label: { message }, value, saidBy: evidence?.saidBy, sources: evidence?.sources ?? [] }]
      : [];
  return [
    ...row('title', { form: 'titles', titles: [{ title: words.title, lang }] }),
    ...row(
      'originalTitle',
      lang !== facts.originalLanguage && original.length > 0 ? { form: 'titles', titles: original } : undefined,
      facts.evidence.title,
    ),
    ...row('otherTitles', others.length > 0 ? { form: 'titles', titles: others } : undefined, facts.evidence.title),
    ...row('year', { form: 'year', year: facts.year }),
    ...row('genre', { form: 'text', text: words.genre, lang }),
    ...row('runningTime', facts.runningTime ? { form: 'minutes', minutes: facts.runningTime } : undefined),
    ...row('countries', { form: 'countries', countries: facts.countries }),
    ...row('languages', facts.languages.length > 0 ? { form: 'languages', languages: facts.languages } : undefined),
    ...row('trailer', facts.trailer && { form: 'trailer', href: watchAddress(facts.trailer.youtube) }),
  ];
}

/** One row for all of a kind that the same side vouches for. */
function groupBySide<T extends { facts: { evidence: Evidence } }>(
  items: readonly T[],
): { saidBy: Evidence['saidBy']; sources: Source[]; items: T[] }[] {
  return (['production', 'press'] as const).flatMap((saidBy) => {
    const said = items.filter(({ facts }) => facts.evidence.saidBy === saidBy);
    const sources = new Map(
      said.flatMap(({ facts }) => facts.evidence.sources).map((source) => [JSON.stringify(source), source]),
    );
    return said.length > 0 ? [{ saidBy, sources: [...sources.values()], items: said }] : [];
  });
}

function partnerRows(edition: Edition): FactRow[] {
  return partnerOrder.flatMap((kind) =>
    groupBySide(edition.all('partners').filter(({ facts }) => facts.kind === kind)).map(({ items, ...evidence }) => ({
      id: `${kind}-${evidence.saidBy}`,
      label: { message: kind },
      value: { form: 'names', names: items.map(({ facts }) => facts.name) },
      ...evidence,
    })),
  );
}

function creditRows(edition: Edition, locale: Locale): FactRow[] {
  const people = listOf(edition, 'people', locale);
  return creditOrder.flatMap((credit) =>
    groupBySide(people.filter(({ facts }) => facts.credits.includes(credit))).map(({ items, ...evidence }) => ({
      id: `${credit}-${evidence.saidBy}`,
      label: { message: credit },
      value: {
        form: 'people',
        people: items.map((person) => ({
          id: person.id,
          name: nameOf(edition, person),
          ...characterOf(credit, person),
        })),
      },
      ...evidence,
    })),
  );
}

function characterOf(credit: Credit, { words, lang }: Localized<'people'>) {
  return credit === 'actor' && words.character ? { as: { text: words.character, lang } } : {};
}

/** Rows that the film's front matter tells in words, and those that nobody has said yet. */
function toldRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, words, lang } = filmOf(edition, locale);
  return facts.factSheet.map((row) => {
    const told = words.factSheet[row.id];
    const label = { text: told?.label ?? row.id, lang };
    if (row.saidBy === 'nobody' || !told?.text) return { id: row.id, label, value: { form: 'tba' }, sources: [] };
    return {
      id: row.id,
      label,
      value: { form: 'text', text: told.text, lang },
      saidBy: row.saidBy,
      sources: row.sources,
    };
  });
}
