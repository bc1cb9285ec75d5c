import { expect, test } from 'vitest';
import { fixedPages } from '../../../lib/routes/pages';
import { kindsOfPages } from '../../shots/kinds-of-pages';
import { shotsOf } from '../../shots/plan';

const locations = ['/en', '/en/press', '/en/press/first', '/es/press/first', '/en/press/second', '/en/people/somebody'];
const sitemap = locations.map((path) => `<loc>http://film.example${path}</loc>`).join('');

test('pictures are taken of every fixed page, and of one item of each sort that has pages', () => {
  const kinds = kindsOfPages(sitemap);
  expect(kinds.map(({ path }) => path).slice(0, fixedPages.length)).toEqual(fixedPages);
  expect(kinds.slice(fixedPages.length).map(({ name, path }) => `${name} ${path}`)).toMatchInlineSnapshot(`
    [
      "release /press/first",
      "person /people/somebody",
      "search /search?q=2025",
      "nothing-found /search?q=xyzzyqwvut",
      "not-found /no/such/page",
    ]
  `);
});

test('a picture is named after what it shows: page, language, width and scheme, or paper', () => {
  const names = shotsOf([{ name: 'home', path: '' }]).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('home-ru-390-dark');
  expect(names).toContain('home-es-paper');
});
