import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../lib/search/search-document';
import { makeVocabulary } from '../../../lib/search/vocabulary';
import { wordsIn } from '../../../lib/search/words-in';

const document = (id: string, names: string[], text: string): SearchDocument => ({
  kind: 'people',
  id,
  path: `/people/${id}`,
  lang: 'en',
  title: 'Someone',
  titleLang: 'en',
  names,
  texts: [text],
});

const wordsOf = ({ title, texts }: SearchDocument) => [title, ...texts].flatMap(wordsIn);

test('a document that goes takes its names, and what it mentions, along; what others hold too stays', () => {
  const vocabulary = makeVocabulary('en', () => false);
  const one = document('one', ['Verlan Pelikanov'], 'Verlan met Storkova.');
  const two = document('two', ['Verlan Heronidze'], 'Nobody was met.');
  for (const each of [one, two]) vocabulary.add(each, wordsOf(each));
  expect(vocabulary.names.like('pelikanof', 'few')).toContain('pelikanov');
  expect(vocabulary.names.like('storkowa', 'few')).toContain('storkova');

  vocabulary.remove(one, wordsOf(one));
  expect(vocabulary.names.like('pelikanof', 'few')).toEqual(['pelikanof']);
  expect(vocabulary.names.like('storkowa', 'few')).toEqual(['storkowa']);
  expect(vocabulary.names.like('werlan', 'few')).toContain('verlan');
});

test('a word is common as long as a text has it written small', () => {
  const vocabulary = makeVocabulary('en', () => false);
  const [one, two] = [document('one', [], 'Many kites.'), document('two', [], 'A kite and kites.')] as const;
  vocabulary.add(one, wordsOf(one));
  vocabulary.add(two, wordsOf(two));
  vocabulary.remove(two, wordsOf(two));
  expect(vocabulary.isCommonStem('kite')).toBe(true);
  vocabulary.remove(one, wordsOf(one));
  expect(vocabulary.isCommonStem('kite')).toBe(false);
});
