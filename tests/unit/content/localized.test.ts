import { expect, it } from 'vitest';
import { localize } from '@/lib/content/localized';
import { originalFile, translatedFile } from '../../support/content-files';
import { editionOf } from '../../support/items';

const texts = {
  'people/one/es.md': originalFile('people', { role: 'Actriz', body: 'Nació.' }),
  'people/one/ru.md': translatedFile('people', { role: 'Актриса', body: 'Родилась.' }),
};

function one(files: Record<string, string>) {
  const item = editionOf(files).find('people', 'one');
  if (!item) throw new Error('the fixture is not valid');
  return item;
}

it('gives a reader the words of their language', () => {
  expect(localize(one(texts), 'ru')).toMatchObject({ lang: 'ru', words: { role: 'Актриса' }, body: 'Родилась.' });
});

it('gives the original where there is no translation, and says which language that is', () => {
  expect(localize(one(texts), 'en')).toMatchObject({ lang: 'es', original: 'es', words: { role: 'Actriz' } });
});

it('names the languages an item can be read in, in the order of the switch', () => {
  expect(localize(one(texts), 'en').languages).toEqual(['ru', 'es']);
});

it('does not count a translation that is a draft', () => {
  const draft = { ...texts, 'people/one/ru.md': translatedFile('people', { draft: true }) };
  expect(localize(one(draft), 'ru')).toMatchObject({ lang: 'es', languages: ['es'] });
});

it('gives every reader the same facts', () => {
  const item = one(texts);
  expect(localize(item, 'ru').facts).toBe(localize(item, 'es').facts);
});

it('refuses an item that has no words in its original language', () => {
  expect(() => localize({ ...one(texts), texts: {} }, 'en').words).toThrow(
    'people/one has no text in its original language',
  );
});
