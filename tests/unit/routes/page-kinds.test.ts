import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';
import { type PagePath, pageKinds } from '@/lib/routes/page-kinds';
import { fixedPages, navigation, pageKindOf, reservedPressIds } from '@/lib/routes/pages';
import { leavesOf } from '../../support/message-leaves';

/** Where the page of a kind lies: an item is named by what its folder is called there. */
const folderOf = (path: string) =>
  `app/[locale]${path.replace('/press/:id', '/press/[slug]').replace(/:(\w+)/, '[$1]')}`;

it.each(Object.keys(pageKinds))('the page “%s” has a route', (path) => {
  expect(existsSync(`${folderOf(path)}/page.tsx`)).toBe(true);
});

it('every page of the code stands in the table', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('page.tsx'));
  expect(pages.map((name) => `app/${dirname(name)}`).sort()).toEqual(
    Object.keys(pageKinds)
      .map((path) => folderOf(path))
      .sort(),
  );
});

it.each(Object.entries(pageKinds))(
  'the page “%s” has a picture where the table says that it is its own',
  (path, kind) => {
    expect(existsSync(`${folderOf(path)}/share.png/route.ts`)).toBe(kind.shareImage === 'own');
  },
);

it('every title and description is a message', () => {
  const known = leavesOf(messages.en).map(([key]) => key);
  const named = (Object.keys(pageKinds) as PagePath[])
    .map(pageKindOf)
    .flatMap(({ title = [], description = [], descriptionWithoutStills = [] }) =>
      [title, description, descriptionWithoutStills].flat(),
    );
  expect(named.filter((key) => !known.includes(key))).toEqual([]);
});

it('every page but the first and those of items is linked from the foot of all', () => {
  expect(['', ...navigation.foot]).toEqual([...fixedPages, '/search']);
  expect(navigation.foot).toEqual(expect.arrayContaining(navigation.head));
});

it('the kind of a page is found by its address', () => {
  expect(pageKindOf('/press/quotes')).toBe(pageKinds['/press/quotes']);
  expect(pageKindOf('/press/somebody')).toBe(pageKinds['/press/:id']);
  expect(pageKindOf('/people/somebody')).toBe(pageKinds['/people/:id']);
  expect(pageKindOf('/people/somebody/character')).toBe(pageKinds['/people/:id/character']);
  expect(pageKindOf('/press/something/earlier/one')).toBe(pageKinds['/press/:id/earlier/:correction']);
});

it('no press release can take the address of a fixed page', () => {
  expect(reservedPressIds).toEqual([
    'quotes',
    'questions',
    'facts',
    'coverage',
    'stills',
    'book',
    'downloads',
    'corrections',
  ]);
});
