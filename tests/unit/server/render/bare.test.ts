import { expect, test } from 'vitest';
import { NotBare, toBarePage } from '../../../../lib/server/render/bare';

const page = (inner: string) =>
  `<!DOCTYPE html><html lang="en"><head>${inner}</head><body><h1>Title</h1></body></html>`;

test.each([
  ['a script of the framework', '<script src="/_next/static/chunks/main.js" async=""></script>'],
  ['a script for old browsers', '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>'],
  ['flight data', '<script>(self.__next_f=self.__next_f||[]).push([1,"<p>not text</p>"])</script>'],
  ['a script preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
  ['a script preload with its attributes in another order', '<link as="script" href="/_next/a.js" rel="preload"/>'],
  ['a module preload', '<link rel="modulepreload" as="script" href="/_next/static/chunks/a.js"/>'],
  ['a style preload, whose style is asked for anyway', '<link rel="preload" as="style" href="/_next/a.css"/>'],
  ['a comment of React', '<!--$-->'],
  ['a comment over several lines', '<!-- one\ntwo -->'],
  ['a place for later content', '<div hidden=""><!--$--><!--/$--></div>'],
  ['a tag for fonts that are not used', '<meta name="next-size-adjust" content=""/>'],
])('takes out %s', (_, part) => {
  expect(toBarePage(page(part))).toBe(page(''));
});

test('keeps styles, their order left to the page', () => {
  const styled = page('<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>');
  expect(toBarePage(styled)).toBe(page('<link rel="stylesheet" href="/_next/a.css"/>'));
});

test.each([
  ['the enhancement', '<script type="module" src="/enhance.js?v=1"></script>'],
  ['structured data', '<script type="application/ld+json">{"@type":"Movie","name":"A"}</script>'],
  [
    'structured data that quotes a text about markup',
    '<script type="application/ld+json">{"name":"\\u003c!-- style=\\" __next_f /_next/a.js"}</script>',
  ],
  ['a text about markup', '<p>&lt;script&gt; &lt;!-- style=&quot;x&quot; onclick=&quot;y&quot;</p>'],
])('keeps %s as it is', (_, part) => {
  expect(toBarePage(page(part))).toBe(page(part));
});

test.each([
  ['a framework script', '<link rel="prefetch" href="/_next/static/chunks/a.js"/>'],
  ['flight data', '<link rel="x" data-y="self.__next_s"/>'],
  ['a comment', '<!-- never closed'],
  ['a streamed part', '<template id="B:0"></template>'],
  ['a streamed part', '<div hidden="" id="S:0">late</div>'],
  ['an inline script', '<script type="module">alert(1)</script>'],
  ['an inline script', '<script type="module" src="https://elsewhere.example/a.js"></script>'],
  ['an inline style', '<style>p{}</style>'],
  ['an inline style', '<p class="a" style="color:red">x</p>'],
  ['an event handler', '<button onclick="go()">x</button>'],
])('refuses a page in which %s is left: %s', (name, part) => {
  const refused = () => toBarePage(page(part));
  expect(refused).toThrow(NotBare);
  expect(refused).toThrow(`${name} is left in the page`);
});

test('a text may speak of the framework', () => {
  const page = '<p>What /_next/static/a.js and self.__next_f are for</p>';
  expect(toBarePage(page)).toBe(page);
});

test('what a reader has typed may be anything', () => {
  const typed = '<input value="self.__next_f"/><link rel="canonical" href="/en/search?q=__next"/>';
  expect(toBarePage(`<html><body>${typed}</body></html>`)).toContain(typed);
});
