import { expect, it } from 'vitest';
import { foreignNames } from '@/lib/content/check/rules/foreign-names';
import { findingsOf, personIn, storyIn } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';

const person = {
  ...personIn('en', { name: 'Person One' }, { alsoWritten: ['Pérson One', 'One'] }),
  'people/one/ru.md': contentFile({ role: 'Роль', name: 'Персона Первая' }, 'Персона Первая (Person One).'),
};

it.each(['Person One', 'Pérson One'])('%s in a Russian text is found', (name) => {
  expect(findingsOf(foreignNames, { ...person, ...storyIn('ru', `Играет ${name}.`) })).toEqual([
    `story/plot/ru.md 0: names ${name} in the script of another language: write it as people/one/ru.md does`,
  ]);
});

it('a single word may be anything, and in its own script or on its own page a name is at home', () => {
  expect(findingsOf(foreignNames, { ...person, ...storyIn('ru', 'Группа One, Персона Первая.') })).toEqual([]);
  expect(findingsOf(foreignNames, { ...person, ...storyIn('en', 'With Person One.') })).toEqual([]);
});
