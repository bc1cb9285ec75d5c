import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReleaseList } from '@/components/ReleaseList';
import { type Edition, listOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { originalFile, translatedFile } from '../../support/content-files';
import { editionOf } from '../../support/edition';
import { exampleContact, exampleFilm, exampleRelease } from '../../support/example-film';

const edition = editionOf({
  ...exampleFilm(),
  ...exampleContact,
  'press/only-spanish/es.md': exampleRelease({}, {}),
});

const rendered = (locale: Locale, of: Edition = edition) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <ReleaseList releases={listOf(of, 'press', locale)} />
    </NextIntlClientProvider>,
  );

const linksIn = (locale: Locale) => rendered(locale).match(/<a [^>]*hrefLang[^>]*>[^<]*/gi) ?? [];

it('a release that only another language has names that language and leads to it', () => {
  expect(linksIn('en')).toEqual([
    expect.stringMatching(/^<a href="\/es\/press\/only-spanish" lang="es" hrefLang="es" [^>]*>Español$/i),
  ]);
});

it('a list says of its words which are shown in another language, and which may be behind their original', () => {
  const [shownIn = ''] = messages.en.notice.shownIn.split('{');
  expect(rendered('en')).toContain(shownIn);
  expect(rendered('es')).not.toContain(messages.es.notice.mayBeBehind);
  const stale = editionOf({
    ...exampleFilm(),
    ...exampleContact,
    'press/one/en.md': originalFile('press'),
    'press/one/es.md': translatedFile('press', { translationOf: '7d1f93c2' }),
  });
  expect(rendered('es', stale)).toContain(messages.es.notice.mayBeBehind);
  expect(rendered('en', stale)).not.toContain(messages.en.notice.mayBeBehind);
});

it('on the pages of its own language there is nothing to choose', () => {
  expect(linksIn('es')).toEqual([]);
});
