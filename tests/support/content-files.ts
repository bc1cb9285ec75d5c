import { stringify } from 'yaml';
import type { Kind } from '../../lib/content/kinds';

type Fields = Record<string, unknown>;

/** What a test changes of a valid file: facts under `facts`, the text under `body`, words by their own names. */
type Change = Fields & { facts?: Fields; body?: string };

const page = { publisher: 'Example Paper', url: 'https://paper.example/one' };
const evidence = { saidBy: 'press', sources: [page] };

/** The least that each kind of item needs. */
const samples: Record<Kind, { facts: Fields; words: Fields; body: string }> = {
  film: {
    facts: { originalTitleLanguage: 'es', year: 2025, countries: ['ES'], evidence: {} },
    words: {
      title: 'Example Film',
      genre: 'Drama',
      synopsis: { short: 'Short.', medium: 'A bit longer.', long: 'As long as it gets.' },
    },
    body: 'About the film.',
  },
  story: {
    facts: { order: 1, sources: [page] },
    words: { title: 'The plot', summary: 'What happens.' },
    body: 'Somebody arrives.',
  },
  questions: {
    facts: { order: 1, sources: [page] },
    words: { question: 'Is it true?' },
    body: 'It is.',
  },
  notices: {
    facts: { date: '2030-05-14' },
    words: { title: 'The showing is moved.' },
    body: 'It begins an hour later.',
  },
  press: {
    facts: { date: '2025-09-26', kind: 'release', contact: 'desk' },
    words: { headline: 'A headline', summary: 'A summary.', place: 'Example City', basis: 'Issued by nobody.' },
    body: 'A release.',
  },
  people: {
    facts: { group: 'cast', order: 1, evidence },
    words: { name: 'Person One', role: 'Actor' },
    body: '',
  },
  quotes: {
    facts: { speaker: 'person-one', date: '2025-09', originals: ['es'], sources: [page] },
    words: { occasion: 'A meeting in Example City' },
    body: 'These are the words.',
  },
  'release-dates': {
    facts: { date: '2025-09-26', territory: 'ES', kind: 'theatrical', evidence },
    words: { title: 'Cinema release' },
    body: '',
  },
  awards: {
    facts: { date: '2025', result: 'won', evidence },
    words: { name: 'Example Awards', category: 'Best Example' },
    body: '',
  },
  coverage: {
    facts: { outlet: 'Example Paper', language: 'es', kind: 'news', url: 'https://paper.example/two' },
    words: { gist: 'What it says.' },
    body: '',
  },
  contacts: {
    facts: { order: 1, organization: 'Example Films', phone: '+34 600 000 000', email: 'desk@films.example' },
    words: { name: 'Person Two', role: 'Press' },
    body: '',
  },
  stills: {
    facts: { order: 1, kind: 'still', file: 'scene.jpg', credit: 'Person Three' },
    words: { alt: 'Two people on a roof.', caption: 'On the roof.', usage: 'For news of the film.' },
    body: '',
  },
  partners: {
    facts: { kind: 'production', order: 1, name: 'Example Films', evidence },
    words: {},
    body: '',
  },
};

/** The text of a content file. */
export function contentFile(frontMatter: Fields, body = ''): string {
  return `---\n${stringify(frontMatter, { aliasDuplicateObjects: false })}---\n${body}\n`;
}

/** A valid file of the original language, with what the test changes of it. */
export function originalFile(kind: Kind, { facts, body, ...words }: Change = {}): string {
  const sample = samples[kind];
  return contentFile({ facts: { ...sample.facts, ...facts }, ...sample.words, ...words }, body ?? sample.body);
}

/** A valid file of another language: words without facts. */
export function translatedFile(kind: Kind, { body, ...words }: Change = {}): string {
  return contentFile({ ...samples[kind].words, ...words }, body ?? samples[kind].body);
}
