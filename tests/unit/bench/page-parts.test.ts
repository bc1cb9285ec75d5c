import { expect, it } from 'vitest';
import { frameworkScripts, kindOf, scriptsOf, stylesOf } from '@/tests/bench/page-parts';

it.each([
  ['/es', '/'],
  ['/en/press', '/press'],
  ['/ru/press/quotes', '/press/quotes'],
  ['/ru/press/some-release', '/press/…'],
  ['/en/people/person-one', '/people/…'],
])('counts %s among the pages of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

const bare =
  '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/_next/static/a.css?x=1&amp;y=2"/>' +
  '<script type="application/ld+json">{}</script><script type="module" src="/enhance.js?v=1" async=""></script>';
const framed = `${bare}<script src="/_next/static/main.js"></script><script>self.__next_f.push([1,""])</script>`;

it('finds the styles and scripts that a page loads', () => {
  expect(stylesOf(bare)).toEqual(['/_next/static/a.css?x=1&y=2']);
  expect(scriptsOf(bare)).toEqual(['/enhance.js?v=1']);
});

it('counts the scripts of the framework, loaded and written into the page', () => {
  expect(frameworkScripts(bare)).toBe(0);
  expect(frameworkScripts(framed)).toBe(2);
});
