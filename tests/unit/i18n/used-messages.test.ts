import { expect, it } from 'vitest';
import { kinds } from '@/lib/content/kinds';
import { messages } from '@/lib/i18n/messages';
import { questions } from '@/lib/search/questions';
import { documentKinds } from '@/lib/search/search-document';
import { leavesOf } from '../../support/message-leaves';
import { sourceFiles } from '../../support/source-files';

const { people, press, coverage, partners, film } = kinds;
const partnerKinds = partners.facts.shape.kind.options;

/** Keys whose last part is a word of the content, `people.${group}`: all values that the schema allows. */
const keysByContent = {
  people: people.facts.shape.group.options,
  press: press.facts.shape.kind.options.flatMap((kind) => [kind, `${kind}Of`]),
  releaseKind: kinds['release-dates'].facts.shape.kind.options,
  dateStatus: kinds['release-dates'].facts.shape.status.unwrap().options,
  stills: ['cut.story', 'cut.square', 'cut.a4'],
  season: ['spring', 'summer', 'autumn', 'winter'],
  coverage: [
    ...coverage.facts.shape.kind.options,
    ...coverage.facts.shape.rating.unwrap().shape.unit.options.flatMap((unit) => [unit, `${unit}Of`]),
  ],
  contacts: [
    ...partnerKinds,
    ...['interview', 'screener', 'accreditation'].flatMap((each) =>
      ['label', 'subject', 'lines'].map((part) => `request.${each}.${part}`),
    ),
    'request.sender',
  ],
  embargo: [
    ...press.facts.shape.embargoKind.unwrap().options,
    ...['all', ...press.facts.shape.embargoKind.unwrap().options].map((kind) => `please.${kind}`),
  ],
  facts: [
    // Numbers in data bases stand in rows of their own, each called by the name of its data base.
    ...Object.keys(film.facts.shape.evidence.def.keyType.enum).filter((figure) => figure !== 'identifiers'),
    ...['title', 'characters', 'rating'],
    ...people.facts.shape.credits.unwrap().element.options,
    ...partnerKinds.filter((kind) => kind !== 'media'),
    ...['csv', 'json'],
    ...kinds.awards.facts.shape.result.options.map((result) => `awardResult.${result}`),
    ...film.facts.shape.colour.unwrap().options.map((colour) => `colourOf.${colour}`),
  ],
  book: ['short', 'medium', 'long', ...partnerKinds.map((kind) => `companyKind.${kind}`)],
  downloads: [
    ...['documents', 'releases', 'stills', 'artwork'],
    ...['nothing', 'unknown'],
    ...['file', 'number', 'caption', 'people', 'photographer', 'credit', 'copyright', 'usage', 'alt'],
  ],
  'rights.digitalSource': kinds.stills.facts.shape.digitalSource.unwrap().options,
  files: ['pdf', 'docx', 'txt', 'md', 'html', 'json'],
  'search.kind': documentKinds,
  'search.asked': questions,
  /** Without next-intl, for when nothing can be rendered. */
  error: ['title', 'failed', 'preparing'],
};

const byContent = Object.entries(keysByContent).flatMap(([group, names]) => names.map((name) => `${group}.${name}`));

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...groups]) => groups);
const literalsIn = (text: string) => matches(text, /'([\w.-]+)'/g).map(([literal]) => literal);

/** Keys as they stand in a file: whole, or behind the group whose words a function, mostly `t`, was made for. */
function keysIn(text: string): (string | undefined)[] {
  const ofGroups = matches(text, /(\w+) = (?:await )?(?:use|get)Translations\('([\w.]+)'\)/g).flatMap(([name, group]) =>
    matches(text, new RegExp(`\\b${name}(?:\\.rich)?\\(([^)]*)`, 'g'))
      .flatMap(([inBrackets = '']) => literalsIn(inBrackets))
      .map((key) => `${group}.${key}`),
  );
  return [...literalsIn(text), ...ofGroups];
}

const used = new Set([...byContent, ...sourceFiles('app', 'components', 'lib').flatMap(({ text }) => keysIn(text))]);

it('every message is used somewhere', () => {
  const unused = leavesOf(messages.en).filter(([key]) => !used.has(key));
  expect(unused).toEqual([]);
});

it('every word of the content that a page prints has a message', () => {
  const known = leavesOf(messages.en).map(([key]) => key);
  expect(byContent.filter((key) => !known.includes(key))).toEqual([]);
});
