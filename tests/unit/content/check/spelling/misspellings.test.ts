import { expect, it } from 'vitest';
import { answerCheck } from '@/lib/content/check/command';
import { openDictionary } from '@/lib/content/check/spelling/dictionary';
import { readOwnWords } from '@/lib/content/check/spelling/own-words';
import { tradeWords } from '@/lib/content/check/spelling/trade-words';
import { locales } from '@/lib/i18n/locales';
import { contentFolder, type Files } from '../../../../support/content-folder';
import { contentFile } from '../../../../support/edition';
import { exampleContact, examplePerson, exampleRelease } from '../../../../support/example-film';
import { wholeFilm } from '../../../../support/whole-film';

const words = (headline: string, body: string) =>
  contentFile({ headline, summary: 'Summary', place: 'Example City', basis: 'Basis' }, body);

const film: Files = {
  ...wholeFilm(),
  ...exampleContact,
  'words.txt': '# Words of the film.\nакимат/комитет\ndastarkhan\n',
  'people/one/en.md': examplePerson({}, { name: 'Anna Halloran' }),
  'people/one/ru.md': contentFile({ name: 'Анна Кузнечихина', role: 'Роль' }),
  'press/one/en.md': exampleRelease(
    {},
    {},
    'The colour of the kite.\n\nThe dirctor, Anna Haloran, ate dastarkhan in “Los dirctores”, and *dirctors* too.',
  ),
  'press/one/ru.md': words('Фильм', 'Режисёр снял Анну Кузнечхину и Анну Кузнечихину в акимате и за акиматом.'),
  'press/one/es.md': words('La pelicula', 'El metraje, los dosieres y Anna Halloran.'),
};

async function spellingOf(files: Files): Promise<string[]> {
  const { content } = contentFolder(files);
  const { text } = await answerCheck(['--spelling', '--lang', 'en'], { CONTENT_DIR: content });
  // On a busy machine the dictionary looks for fewer proposals.
  const firstProposal = (line: string) => line.replace(/(?<=write \S+)(?:, \S+)*(?=, or)/, '');
  return text
    .split('\n')
    .filter((line) => line.startsWith('press/'))
    .map(firstProposal);
}

it('finds misspelt words and names, with what may have been meant, and knows the list of the film', async () => {
  const orAdd = 'or add it to words.txt if it is right (warning)';
  expect(await spellingOf(film)).toEqual([
    `press/one/en.md:7:1 body: dirctor is in no dictionary: write director, ${orAdd}`,
    `press/one/en.md:7:1 body: Haloran is one letter off from the name Halloran: correct it, ${orAdd}`,
    `press/one/es.md:2:2 headline: pelicula is in no dictionary: write película, ${orAdd}`,
    `press/one/ru.md:5:1 body: Режисёр is in no dictionary: write Режиссёр, ${orAdd}`,
    `press/one/ru.md:5:1 body: Кузнечхину is one letter off from the name Кузнечихина: correct it, ${orAdd}`,
  ]);
});

it('a list of words is no item that could not be read', async () => {
  const { content } = contentFolder({ ...wholeFilm(), 'words.txt': 'kiteish\n\n  aerofoil/wing # of the workshop\n' });
  expect(readOwnWords(content)).toEqual({
    words: [{ word: 'kiteish' }, { word: 'aerofoil', like: 'wing' }],
    problems: [],
  });
  expect(await answerCheck(['--lang', 'en'], { CONTENT_DIR: content })).toEqual({
    text: '3 files checked, no problem',
    exitCode: 0,
  });
});

it('a list of words in another encoding is a problem with its cure', async () => {
  const { content } = contentFolder({ 'words.txt': new Uint8Array([0xff, 0xe0]) });
  expect(readOwnWords(content).problems).toMatchObject([{ file: 'words.txt', code: 'file.notUtf8' }]);
});

it.each(locales)('the words of the trade are declined like words that the dictionary of %s has', async (locale) => {
  const dictionary = await openDictionary(locale, []);
  const unknown = tradeWords(locale).flatMap(({ like }) => (like && !dictionary?.knows(like) ? [like] : []));
  dictionary?.close();
  expect(unknown).toEqual([]);
});
