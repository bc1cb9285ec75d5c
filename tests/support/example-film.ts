import { contentFile, type Files } from './edition';

export const exampleSource = { publisher: 'Example Daily', url: 'https://daily.example/film' };

export const exampleSynopsis = { short: 'In short.', medium: 'At medium length.', long: 'At length.' };

/** The facts of an invented film, with only what the schema asks for. */
export const exampleFacts = { originalTitleLanguage: 'es', year: 2031, countries: ['ES'], evidence: {} };

/** An invented film in one file of its own language, with further facts. */
export function exampleFilm(facts: object = {}, words: object = {}): Files {
  return {
    'film/es.md': contentFile(
      {
        facts: { ...exampleFacts, ...facts },
        title: 'El ejemplo',
        genre: 'Drama',
        synopsis: exampleSynopsis,
        ...words,
      },
      'Sobre la película.',
    ),
  };
}

/** The same film in all languages of the site. */
export function translatedFilm(facts: object = {}): Files {
  return {
    ...exampleFilm(facts),
    'film/en.md': contentFile({ title: 'The Example', genre: 'Drama', synopsis: exampleSynopsis }, 'About the film.'),
    'film/ru.md': contentFile({ title: 'Пример', genre: 'Драма', synopsis: exampleSynopsis }, 'О фильме.'),
  };
}

/** The file that carries a person's facts. */
export function examplePerson(facts: object, words: object, body = ''): string {
  const evidence = { saidBy: 'production', sources: [exampleSource] };
  return contentFile({ facts: { group: 'crew', order: 10, evidence, ...facts }, role: 'A role', ...words }, body);
}

/** The file that carries a company's facts. */
export function examplePartner(facts: object, words: object = {}): string {
  const evidence = { saidBy: 'production', sources: [exampleSource] };
  return contentFile({ facts: { kind: 'production', order: 10, evidence, ...facts }, ...words });
}

/** A press contact, which every press release names. */
export const exampleContact: Files = {
  'contacts/desk/en.md': contentFile({
    facts: { order: 10, organization: 'Example Films', phone: '+34 600 000 000', email: 'press@films.example' },
    name: 'Person Press',
    role: 'Press',
  }),
};

/** The file that carries a press release's facts. */
export function exampleRelease(facts: object, words: object, body = 'A text.'): string {
  return contentFile(
    {
      facts: { date: '2031-05-04', kind: 'release', contact: 'desk', ...facts },
      headline: 'A headline',
      summary: 'A summary.',
      place: 'Example City',
      basis: 'Based on a document.',
      ...words,
    },
    body,
  );
}
