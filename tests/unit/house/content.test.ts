import { expect, it } from 'vitest';
import { kindNames } from '@/lib/content/kinds';
import { locales } from '@/lib/i18n/locales';
import { items, problems } from '../../support/real-content';

it('the film’s content has no problem', () => {
  expect(problems).toEqual([]);
});

it('there is something of every kind but photographs, which nobody has given yet', () => {
  expect(kindNames.filter((kind) => !items.some((item) => item.kind === kind))).toEqual(['stills']);
});

it('every item can be read in every language, and none is left a draft', () => {
  const incomplete = items.flatMap(({ kind, id, texts }) =>
    locales.filter((locale) => texts[locale]?.draft !== false).map((locale) => `${kind}/${id}/${locale}.md`),
  );
  expect(incomplete).toEqual([]);
});

it('every person who is quoted, and everybody whom a release names, has a page', () => {
  const people = items.filter(({ kind }) => kind === 'people').map(({ id }) => id);
  const named = items.flatMap(({ facts }) => [
    ...('speaker' in facts ? [facts.speaker] : []),
    ...('people' in facts ? facts.people : []),
  ]);
  expect(named.filter((id) => !people.includes(id))).toEqual([]);
});
