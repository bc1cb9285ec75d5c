import { describe, expect, it } from 'vitest';
import type { Targets } from '@/lib/markdown/tree';
import { htmlOf } from '../../support/markdown';

const paths: Record<string, string> = {
  '': '',
  press: '/press',
  'people/person-one': '/people/person-one',
  'people/in-the-list': '/people#in-the-list',
};
const targets: Targets = { pathOf: (target) => paths[target], source: () => undefined };

describe('a link within the site leads to the page in the reader’s language', () => {
  it.each([
    ['/people/person-one', '/ru/people/person-one'],
    ['/press', '/ru/press'],
    ['/press#releases', '/ru/press#releases'],
    ['/', '/ru'],
    ['/people/in-the-list', '/ru/people#in-the-list'],
    ['/people/in-the-list#sources', '/ru/people#in-the-list'],
  ])('%s', (written, address) => {
    expect(htmlOf(`[words](${written})`, { pageLocale: 'ru', targets })).toBe(`<p><a href="${address}">words</a></p>`);
  });

  it('even where the text itself is in another language', () => {
    expect(htmlOf('[words](/press)', { lang: 'es', pageLocale: 'ru', targets })).toContain('href="/ru/press"');
  });
});

describe('a link to what is not public becomes its plain words', () => {
  it.each([
    '/people/person-two',
    '/press/secret#part',
    '/en/press',
    '/press?page=2',
    '//elsewhere.example',
    '/\\elsewhere.example',
  ])('%s', (written) => {
    expect(htmlOf(`before [words](${written}) after`, { targets })).toBe('<p>before <span>words</span> after</p>');
  });

  it('with their emphasis', () => {
    expect(htmlOf('[**bold** words](/people/person-two)', { targets })).toBe(
      '<p><span><strong>bold</strong> words</span></p>',
    );
  });
});

it('links to other sites and within the page stay as written', () => {
  expect(htmlOf('[a](https://elsewhere.example/press) [b](#part)', { pageLocale: 'ru', targets })).toBe(
    '<p><a href="https://elsewhere.example/press">a</a> <a href="#part">b</a></p>',
  );
});
