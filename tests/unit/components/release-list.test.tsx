import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReleaseList } from '@/components/ReleaseList';
import { listOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { editionOf } from '../../support/edition';
import { exampleContact, exampleFilm, exampleRelease } from '../../support/example-film';

const edition = editionOf({
  ...exampleFilm(),
  ...exampleContact,
  'press/only-spanish/es.md': exampleRelease({}, {}),
});

const linksIn = (locale: Locale) => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <ReleaseList releases={listOf(edition, 'press', locale)} />
    </NextIntlClientProvider>,
  );
  return html.match(/<a [^>]*hrefLang[^>]*>[^<]*/gi) ?? [];
};

it('a release that only another language has names that language and leads to it', () => {
  expect(linksIn('en')).toEqual([
    expect.stringMatching(/^<a href="\/es\/press\/only-spanish" lang="es" hrefLang="es" [^>]*>Español$/i),
  ]);
});

it('on the pages of its own language there is nothing to choose', () => {
  expect(linksIn('es')).toEqual([]);
});
