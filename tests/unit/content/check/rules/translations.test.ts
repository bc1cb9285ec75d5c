import { expect, it } from 'vitest';
import { translations } from '@/lib/content/check/rules/translations';
import { findingsOf } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';
import { translatedFilm } from '../../../../support/example-film';

const evidence = { saidBy: 'production', sources: [{ publisher: 'Example Daily', url: 'https://daily.example/1' }] };
const facts = { kind: 'production', order: 1, name: 'Example Films', evidence };

it('what is published lacks no language, and has no draft of one', () => {
  const files = {
    'partners/one/en.md': contentFile({ facts }),
    'partners/one/ru.md': contentFile({ draft: true }),
  };
  expect(findingsOf(translations, files)).toEqual([
    'partners/one/ru.md draft: is still a draft while en.md is published: finish it and take out draft: true',
    'partners/one/es.md : is missing: translate en.md',
  ]);
});

it('a draft need not be translated', () => {
  expect(findingsOf(translations, { 'partners/one/en.md': contentFile({ facts, draft: true }) })).toEqual([]);
});

it('an item in every language is left alone', () => {
  expect(findingsOf(translations, translatedFilm())).toEqual([]);
});
