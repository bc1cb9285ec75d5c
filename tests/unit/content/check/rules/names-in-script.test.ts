import { expect, it } from 'vitest';
import { namesInScript } from '@/lib/content/check/rules/names-in-script';
import { coverageIn, findingsOf, personIn } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';
import { examplePartner } from '../../../../support/example-film';

it('a person without a name in the script of the page is found, whichever the script', () => {
  const latin = { ...personIn('en', { name: 'Person One' }), 'people/one/ru.md': contentFile({ role: 'Роль' }) };
  const cyrillic = { ...personIn('ru', { name: 'Персона' }), 'people/one/es.md': contentFile({ role: 'Papel' }) };
  expect(findingsOf(namesInScript, latin)).toEqual([
    'people/one/ru.md name: is shown as Person One, in the script of another language: write it here as this language does',
  ]);
  expect(findingsOf(namesInScript, cyrillic)).toEqual([
    'people/one/es.md name: is shown as Персона, in the script of another language: write it here as this language does',
  ]);
});

it('a name that translations take over is told once, where it is written', () => {
  const files = {
    ...personIn('en', { name: 'Персона' }),
    'people/one/es.md': contentFile({ role: 'Papel' }),
    'people/one/ru.md': contentFile({ role: 'Роль' }),
  };
  expect(findingsOf(namesInScript, files)).toEqual([
    'people/one/en.md name: is shown as Персона, in the script of another language: write it here as this language does',
  ]);
  const written = { ...files, 'people/one/es.md': contentFile({ role: 'Papel', name: 'Персона' }) };
  expect(findingsOf(namesInScript, written)).toHaveLength(2);
});

it('a person with a name in every script is left alone', () => {
  const files = {
    ...personIn('en', { name: 'Person' }),
    'people/one/ru.md': contentFile({ role: 'Р', name: 'Персона' }),
  };
  expect(findingsOf(namesInScript, files)).toEqual([]);
});

it.each([
  ['of a Russian article on a Russian page', 'ru', 'ru'],
  ['of a Kazakh article on a Russian page', 'ru', 'kk'],
  ['of a Spanish article on a Russian page', 'ru', 'es'],
])('the author %s has a name in its script', (_, page, language) => {
  const found = findingsOf(namesInScript, coverageIn(page, { language, author: 'Author' }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^coverage\/report\/ru\.md author: is shown as Author,/);
  expect(findingsOf(namesInScript, coverageIn(page, { language, author: 'Author' }, { author: 'Автор' }))).toEqual([]);
});

it('outlets in Latin letters may stand on any page', () => {
  expect(findingsOf(namesInScript, coverageIn('ru', { language: 'ru', outlet: 'Example.kz' }))).toEqual([]);
});

it('those in other letters may not', () => {
  expect(
    findingsOf(namesInScript, coverageIn('en', { language: 'ru', outlet: 'Газета', author: 'Автор' })),
  ).toHaveLength(2);
  expect(findingsOf(namesInScript, { 'partners/one/es.md': examplePartner({ name: 'Кино' }) })).toHaveLength(1);
  expect(
    findingsOf(namesInScript, { 'partners/one/es.md': examplePartner({ name: 'Кино' }, { name: 'Kino' }) }),
  ).toEqual([]);
});

it('a name without letters has no script', () => {
  expect(findingsOf(namesInScript, { 'partners/one/ru.md': examplePartner({ name: '24/7' }) })).toEqual([]);
});
