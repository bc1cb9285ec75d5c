import { readFileSync } from 'node:fs';
import type { Files } from '../../../../support/content-folder';

const words = (count: number) => Array(count).fill('kite').join(' ');
const evidence = 'evidence: {saidBy: production, sources: [press/opening]}';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';

const film = (title: string, facts = '') => `---
${facts}title: ${title}
genre: Comedy
synopsis:
  short: ${words(25)}
  medium: ${words(75)}
  long: ${words(250)}
imprint: A press kit.
artwork:
  poster: {title: Poster, alt: A kite.}
---
About the film.
`;

const filmFacts = `facts:
  originalTitleLanguage: en
  year: 2030
  countries: [IS]
  asOf: 2030-06-01
  runningTime: 104
  evidence:
    year: {saidBy: production, sources: [press/opening]}
  artwork:
    - {id: poster, file: poster.svg}
`;

const release = (facts = '') => `---
${facts}headline: A kite over the harbour
summary: A summary.
place: Example City
basis: Based on a document.
---
The first paragraph.

[[quote:light]]

A [person](/people/jane-doe).
`;

const releaseFacts = `facts:
  date: 2030-05-14
  kind: release
  contact: press-desk
  people: [jane-doe]
`;

/** In all languages of the site; the words may be the same in each. */
const inThree = (path: string, facts: string, rest: string): Files => ({
  [`${path}/en.md`]: `---\n${facts}${rest}`,
  [`${path}/ru.md`]: `---\n${rest}`,
  [`${path}/es.md`]: `---\n${rest}`,
});

/** A film with one item of each kind that a mistake can be made in; the check finds nothing in it. */
export const tinyFilm: Files = {
  'film/en.md': film('The Kite', filmFacts),
  'film/ru.md': film('Змей'),
  'film/es.md': film('La cometa'),
  'film/poster.svg': drawing,
  'press/opening/en.md': release(releaseFacts),
  'press/opening/ru.md': release(),
  'press/opening/es.md': release(),
  'people/jane-doe/en.md': `---\nfacts:\n  group: crew\n  order: 10\n  credits: [director]\n  ${evidence}\nname: Jane Doe\nrole: Director\n---\n`,
  'people/jane-doe/ru.md': '---\nname: Джейн Доу\nrole: Director\n---\n',
  'people/jane-doe/es.md': '---\nname: Jane Doe\nrole: Directora\n---\n',
  'quotes/light/en.md':
    '---\nfacts:\n  speaker: jane-doe\n  date: 2030-05-14\n  originals: [en]\n  sources: [press/opening]\noccasion: Meeting\n---\nWind does it.\n',
  'quotes/light/ru.md': '---\noccasion: Meeting\n---\nВетер сделал\n',
  'quotes/light/es.md': '---\noccasion: Meeting\n---\nEl viento lo hizo\n',
  ...inThree(
    'release-dates/harbour',
    `facts:\n  date: 2030-06-02\n  territory: IS\n  kind: theatrical\n  ${evidence}\n`,
    'title: Cinema release\nvenue: Harbour Hall\n---\n',
  ),
  ...inThree(
    'coverage/review',
    'facts:\n  outlet: Example Paper\n  date: 2030-05-20\n  language: en\n  kind: review\n  url: https://paper.example/kite\n  rating: {value: 4, of: 5, unit: stars}\n',
    'gist: What it says.\n---\n',
  ),
  'contacts/press-desk/en.md':
    '---\nfacts:\n  order: 10\n  organization: Example Films\n  phone: "+354 000 0000"\n  email: press@films.example\n  hours: {days: [mon], from: "09:00", to: "17:30", timeZone: Europe/Paris}\nname: Jane Doe\nrole: Press\n---\n',
  'contacts/press-desk/ru.md': '---\nname: Джейн Доу\nrole: Press\n---\n',
  'contacts/press-desk/es.md': '---\nname: Jane Doe\nrole: Prensa\n---\n',
  ...inThree(
    'stills/roof',
    'facts:\n  order: 10\n  kind: still\n  file: roof.png\n  credit: Jane Doe / Example Films\n',
    'alt: Two people.\ncaption: On the roof.\nusage: For news of the film.\n---\n',
  ),
  'stills/roof/roof.png': readFileSync('tests/fixtures/second-film/film/touch-icon.png'),
  ...inThree(
    'partners/films',
    `facts:\n  kind: production\n  order: 10\n  name: Example Films\n  ${evidence}\n`,
    'note: Made the film.\n---\n',
  ),
};
