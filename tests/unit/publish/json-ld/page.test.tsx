import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from '@/components/JsonLd';
import { pageGraph } from '@/lib/publish/json-ld';
import { editionOf } from '../../../support/edition';
import { exampleContact, exampleRelease, translatedFilm } from '../../../support/example-film';
import { nodesOn, site } from '../../../support/page-nodes';

const hostile = '“One” & \'two\' "three" </script><script>alert(1)</script>';

const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  'press/one/en.md': exampleRelease({}, { headline: hostile }),
});

it('a page says what it is called, whose it is, and the way that leads to it', () => {
  expect(nodesOn(edition, 'en', '/press/quotes', 'WebPage')).toEqual([
    {
      '@type': 'WebPage',
      '@id': `${site}/en/press/quotes#page`,
      url: `${site}/en/press/quotes`,
      name: 'Quotes',
      inLanguage: 'en',
      isPartOf: { '@id': `${site}/en#website` },
      about: { '@id': `${site}/#film` },
      breadcrumb: { '@id': `${site}/en/press/quotes#breadcrumb` },
    },
  ]);
  const [{ itemListElement } = {}] = nodesOn(edition, 'en', '/press/quotes', 'BreadcrumbList');
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'The Example', item: `${site}/en` },
    { '@type': 'ListItem', position: 2, name: 'Press', item: `${site}/en/press` },
    { '@type': 'ListItem', position: 3, name: 'Quotes', item: `${site}/en/press/quotes` },
  ]);
});

it('the site says how it is searched, in each language', () => {
  expect(nodesOn(edition, 'es', '', 'WebSite')).toMatchObject([
    { name: 'El ejemplo', potentialAction: { target: { urlTemplate: `${site}/es/search?q={query}` } } },
  ]);
});

it('a title with quotation marks and the end of a script stays what it is', () => {
  const data = pageGraph('/press/one', { edition, locale: 'en', siteUrl: site });
  const html = renderToStaticMarkup(JsonLd({ data }));
  expect(html.match(/<\/?script/gi)).toHaveLength(2);
  const read = JSON.parse(html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, ''));
  expect(read).toEqual(data);
  expect(JSON.stringify(read)).toContain(JSON.stringify(hostile));
});
