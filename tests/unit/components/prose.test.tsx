import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Blocks } from '@/components/document/Blocks';
import { proseBlock } from '@/lib/document/compose/prose';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { contentFile, editionOf } from '../../support/edition';
import { exampleFilm, examplePerson, exampleSource } from '../../support/example-film';

const edition = editionOf({
  ...exampleFilm(),
  'people/person-one/en.md': examplePerson({}, { name: 'Person One' }),
  'quotes/hope/en.md': contentFile(
    {
      facts: { speaker: 'person-one', date: '2031', originals: ['en'], sources: [exampleSource] },
      occasion: 'Meeting',
    },
    'There is hope.',
  ),
});

const htmlOf = (markdown: string, pageLocale: Locale, lang: Locale = pageLocale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={pageLocale} messages={messages[pageLocale]} timeZone="UTC">
      <Blocks blocks={[proseBlock(markdown, lang, { edition, locale: pageLocale, siteUrl: '' })]} />
    </NextIntlClientProvider>,
  );

it('a placed quotation stands in the text with its speaker', () => {
  const html = htmlOf('Before.\n\n[[quote:hope]]\n\nAfter.', 'en');
  expect(html).toMatch(/Before\.[\s\S]+<blockquote><p>“There is hope.”<\/p>[\s\S]+Person One[\s\S]+After\./);
});

it('a placed quotation can be copied with who said it about which film', () => {
  expect(htmlOf('[[quote:hope]]', 'en').replaceAll('\u00a0', ' ')).toMatch(
    /data-copy[\s\S]+<p>— Person One, A role, on “El ejemplo”\. Meeting, 2031\.<\/p>/,
  );
});

it('a quotation that is not public leaves no trace', () => {
  expect(htmlOf('Before.\n\n[[quote:secret]]\n\nAfter.', 'en')).not.toMatch(/secret|quot/);
});

it('a text in another language than the page is marked as such', () => {
  expect(htmlOf('Texto.', 'ru', 'es')).toBe('<div class="prose" lang="es"><p>Texto.</p></div>');
});

describe.each(['en', 'ru', 'es'] as const)('on the page in %s', (locale) => {
  const words = messages[locale].prose;

  it('footnotes are named in its words', () => {
    const html = htmlOf('A claim.[^a]\n\n[^a]: Its source.', locale, 'en');
    expect(html).toContain(`>${words.footnotes}</h2>`);
    expect(html).toContain(`aria-label="${words.backToText.replace('{reference}', '1')}"`);
  });
});

it('nothing in a text brings an inline style, which a bare page refuses', () => {
  expect(htmlOf('| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n3. three\n\n- [x] done\n\n~~gone~~', 'en')).not.toContain('style');
});

it('a table scrolls in a box of its own, which keys can reach, named after its columns', () => {
  const html = htmlOf('> | Place | Day |\n> |---|---|\n> | A | 4 May |', 'ru', 'en');
  expect(html).toMatch(
    /^<div class="prose" lang="en"><blockquote>\s*<div class="scrolls" role="group" tabindex="0" aria-label="Place, Day"><table>/,
  );
});
