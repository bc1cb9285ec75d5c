import type { Facts } from '../content';

/** What a data base calls something, and where it tells of it. */
export type Identifier = {
  scheme: keyof typeof names;
  /** As the data base writes its own name, in every language. */
  name: string;
  value: string;
  /** Left out where the data base has no public page for it. */
  href?: string;
};

const names = { imdb: 'IMDb', wikidata: 'Wikidata', isni: 'ISNI', eidr: 'EIDR', isan: 'ISAN' } as const;

const wikidataAddress = (id: string) => `https://www.wikidata.org/wiki/${id}`;

const addresses = {
  people: {
    imdb: (id) => `https://www.imdb.com/name/${id}/`,
    wikidata: wikidataAddress,
    isni: (id) => `https://isni.org/isni/${id}`,
  },
  film: {
    imdb: (id) => `https://www.imdb.com/title/${id}/`,
    wikidata: wikidataAddress,
    eidr: (id) => `https://doi.org/${id}`,
  },
} satisfies Record<'people' | 'film', Partial<Record<keyof typeof names, (id: string) => string>>>;

type Identifiers = Facts<'film'>['identifiers'] | Facts<'people'>['identifiers'];

/** What data bases call a person or a film, in the order of the manual. */
export function identifiersOf(kind: keyof typeof addresses, identifiers: Identifiers): Identifier[] {
  const known: Partial<Record<string, (id: string) => string>> = addresses[kind];
  return Object.entries(identifiers).flatMap(([key, value]) => {
    const scheme = key as Identifier['scheme'];
    if (!value) return [];
    const href = known[scheme]?.(value);
    return [{ scheme, name: names[scheme], value, ...(href && { href }) }];
  });
}
