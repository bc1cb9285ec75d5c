import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Trailer } from '@/components/Trailer';
import { filmOf } from '@/lib/content/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { formatLength } from '@/lib/i18n/measures';
import { messages } from '@/lib/i18n/messages';
import { pageGraph } from '@/lib/publish/json-ld';
import { kitJson } from '@/lib/publish/kit';
import type { Kit } from '@/lib/publish/kit/schema';
import { posterPath } from '@/lib/publish/trailer';
import { watchAddress } from '@/lib/publish/youtube';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

function pageOf(locale: Locale): string {
  const { facts, words, lang, ...film } = filmOf(edition, locale);
  if (!facts.trailer) throw new Error('no trailer');
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <Trailer
        trailer={facts.trailer}
        href={watchAddress(facts.trailer.youtube)}
        film={{ title: words.title, lang }}
        poster={posterPath(facts.trailer, { ...film, facts, words, lang })}
        transcript={words.trailerTranscript}
      />
    </NextIntlClientProvider>,
  );
}

it.each([
  ['en', '1 min 45 secs', 'Captions: English and Spanish', 'The Baker: “One cup of tea, and you may fly home.”'],
  ['ru', '1 мин 45 с', 'Субтитры: английский и испанский', 'Пекарь: «Чашка чая — и можно лететь домой».'],
  ['es', '1 min 45 s', 'Subtítulos: inglés y español', 'El Panadero: «Una taza de té y a volar a casa».'],
] as const)('the trailer shows in %s its frame, its length, its captions and its transcript', (locale, ...told) => {
  const page = pageOf(locale).replaceAll('\u00a0', ' ');
  for (const text of told) expect(page).toContain(text);
  expect(page).toMatch(/<img src="\/media\/[0-9a-f]+\.png" alt=""/);
});

it('nothing of it comes from elsewhere before a click', () => {
  expect([...pageOf('en').matchAll(/ src="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    expect.stringMatching(/^\/media\//),
  ]);
});

it.each(locales)('search engines and programs are told the same in %s', (locale) => {
  const context = { edition, locale, siteUrl };
  const graph = JSON.stringify(pageGraph('', context));
  const { trailer } = (JSON.parse(kitJson(context)) as Kit).film;
  expect(trailer).toMatchObject({
    date: '2031-03-02',
    seconds: 105,
    captions: ['en', 'es'],
    poster: expect.stringMatching(/^https:\/\/film\.example\/media\/[0-9a-f]+\.png$/),
    transcript: filmOf(edition, locale).words.trailerTranscript,
  });
  expect(graph).toContain(`"thumbnailUrl":"${trailer?.poster}"`);
  expect(graph).toContain('"duration":"PT105S"');
  expect(graph).toContain(JSON.stringify(trailer?.transcript));
});

it('a length says no minutes or seconds that there are none of', () => {
  expect([30, 120, 125].map((seconds) => formatLength('en', seconds))).toEqual(['30 secs', '2 mins', '2 mins 5 secs']);
});
