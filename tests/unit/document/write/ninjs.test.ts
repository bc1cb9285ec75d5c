import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { draftAt } from '@/lib/publish/files';
import { exampleFile, exampleOrigin, translation } from '../../../support/example-file';
import { examplePerson, exampleSource } from '../../../support/example-film';
import { ninjsSchema } from '../../../support/ninjs-schema';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(ninjsSchema);

function faultsOf(ninjs: unknown): string[] {
  validate(ninjs);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const everything = {
  facts: { people: ['jane-doe'], sources: [exampleSource] },
  words: { editorsNote: 'A note.' },
  files: {
    'people/jane-doe/en.md': examplePerson({}, { name: 'Jane Doe' }, 'A biography.'),
    'press/one/ru.md': translation({}, 'Текст.'),
  },
};

const read = async (example: object = {}) => JSON.parse(String(await exampleFile('json', example)));

test('it is ninjs 3.1, with everything a release can have and with the least', async () => {
  expect(faultsOf(await read(everything))).toEqual([]);
  expect(faultsOf(await read())).toEqual([]);
});

test('every release of a film is ninjs 3.1', () => {
  const film = secondFilmAt(noon);
  const releases = film
    .all('press')
    .flatMap(({ id, texts }) => Object.keys(texts).map((locale) => `/${locale}/press/${id}.json`));
  expect(releases.length).toBeGreaterThan(0);
  for (const path of releases) {
    const draft = draftAt(path, film, exampleOrigin);
    expect(faultsOf(JSON.parse(draft && 'text' in draft ? draft.text : '')), path).toEqual([]);
  }
});

test('it says who hands out what, about whom, from which sources, and where it can be read in other languages', async () => {
  expect(await read(everything)).toMatchObject({
    uri: `${exampleOrigin}/en/press/one`,
    language: 'en',
    title: 'A headline',
    located: 'Example City',
    contentCreated: '2031-05-04T00:00:00Z',
    edNote: 'A note.',
    people: [{ name: 'Jane Doe', uri: `${exampleOrigin}/en/people/jane-doe` }],
    subjects: [{ name: 'The Example', uri: `${exampleOrigin}/en` }],
    infoSources: [{ name: 'Person Press', contactInfo: [{ type: 'phone' }, { type: 'email' }] }],
    associations: [
      { rel: 'translation', language: 'ru', uri: `${exampleOrigin}/ru/press/one` },
      { rel: 'source', uri: exampleSource.url },
    ],
  });
});

test('its text is there as HTML and plain, of the length it says', async () => {
  const { bodies, headlines } = await read({ body: 'A text with *looks*.' });
  const [html, plain] = bodies;
  expect(html).toMatchObject({ contentType: 'text/html', value: expect.stringContaining('<em>looks</em>') });
  expect(plain).toMatchObject({
    contentType: 'text/plain',
    value: expect.stringContaining('\n\nA text with looks.\n\n'),
  });
  expect(plain.value.startsWith(`Press release · 4\u00a0May 2031\n\n${headlines[0].value}\n\n`)).toBe(true);
  expect(plain.wordCount).toBe(plain.value.match(/[\p{L}\p{N}]+(?:[.][\p{L}\p{N}]+)*/gu).length);
});
