import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { search } from '../../../lib/search/search';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));

/** The language of the page, what is typed, and what is found first. */
type Row = readonly [locale: Locale, typed: string, first: string];

const whereAndWhen: Row[] = [
  ['en', 'where to watch', 'pages//dates'],
  ['en', 'where can I see The Kite Café', 'pages//dates'],
  ['en', 'tickets', 'pages//dates'],
  ['en', 'showtimes', 'pages//dates'],
  ['en', 'release date', 'pages//dates'],
  ['en', 'when does it come out in Uruguay', 'release-dates/cinemas'],
  ['en', 'release date Uruguay', 'release-dates/cinemas'],
  ['en', 'premiere in Iceland', 'release-dates/festival'],
  ['es', 'dónde verla', 'pages//dates'],
  ['es', '¿dónde ver la película?', 'pages//dates'],
  ['es', 'entradas', 'pages//dates'],
  ['es', 'cuándo se estrena', 'pages//dates'],
  ['es', '¿Cuándo se estrena en Uruguay?', 'release-dates/cinemas'],
  ['es', 'fecha de estreno', 'pages//dates'],
  ['ru', 'где смотреть', 'pages//dates'],
  ['ru', 'где посмотреть фильм онлайн', 'pages//dates'],
  ['ru', 'сеансы', 'pages//dates'],
  ['ru', 'билеты', 'pages//dates'],
  ['ru', 'в кино', 'pages//dates'],
  ['ru', 'когда выходит', 'pages//dates'],
  ['ru', 'дата выхода в Уругвае', 'release-dates/cinemas'],
  ['ru', 'премьера в Исландии', 'release-dates/festival'],
];

const figures: Row[] = [
  ['en', 'how long is the film', 'facts/runningTime'],
  ['en', 'duration', 'facts/runningTime'],
  ['en', 'age rating', 'facts/rating'],
  ['en', '16+', 'facts/rating'],
  ['en', 'aspect ratio', 'facts/aspectRatio'],
  ['en', 'sound mix', 'facts/sound'],
  ['en', 'what language is it in', 'facts/languages'],
  ['en', 'subtitles', 'facts/languages'],
  ['en', 'budget', 'facts/budget'],
  ['en', 'DCP', 'facts/delivery'],
  ['en', 'billing block', 'facts/billingBlock'],
  ['ru', 'титры', 'facts/billingBlock'],
  ['es', 'créditos del cartel', 'facts/billingBlock'],
  ['en', 'interview', 'pages//contacts'],
  ['ru', 'аккредитация', 'pages//contacts'],
  ['es', 'acreditación', 'pages//contacts'],
  ['en', 'awards', 'facts/awards-best-wind'],
  ['es', '¿Cuánto dura la película?', 'facts/runningTime'],
  ['es', 'clasificación', 'facts/rating'],
  ['es', 'formato de imagen', 'facts/aspectRatio'],
  ['es', 'idioma', 'facts/languages'],
  ['es', 'versión original', 'facts/languages'],
  ['es', 'presupuesto', 'facts/budget'],
  ['ru', 'сколько длится', 'facts/runningTime'],
  ['ru', 'сколько идёт фильм', 'facts/runningTime'],
  ['ru', 'хронометраж', 'facts/runningTime'],
  ['ru', 'возрастное ограничение', 'facts/rating'],
  ['ru', 'рейтинг', 'facts/rating'],
  ['ru', '16+', 'facts/rating'],
  ['ru', 'формат кадра', 'facts/aspectRatio'],
  ['ru', 'на каком языке фильм', 'facts/languages'],
  ['ru', 'бюджет', 'facts/budget'],
];

const peopleAndTexts: Row[] = [
  ['en', 'who plays the baker', 'people/person-one'],
  ['en', 'cast', 'pages//people'],
  ['en', 'Person One biography', 'people/person-one'],
  ['en', 'biography', 'pages//people'],
  ['en', 'logline', 'pages//press/book'],
  ['en', 'synopsis', 'pages//press/book'],
  ['en', 'reviews', 'pages//press/coverage'],
  ['en', 'who directed it', 'facts/director-production'],
  ['es', '¿quién interpreta al panadero?', 'people/person-one'],
  ['es', 'reparto', 'pages//people'],
  ['es', 'sinopsis', 'pages//press/book'],
  ['es', 'biografía', 'pages//people'],
  ['es', 'críticas', 'pages//press/coverage'],
  ['ru', 'кто играет пекаря', 'people/person-one'],
  ['ru', 'логлайн', 'pages//press/book'],
  ['ru', 'описание', 'pages//press/book'],
  ['ru', 'биография', 'pages//people'],
  ['ru', 'рецензии', 'pages//press/coverage'],
  ['ru', 'кто снял фильм', 'facts/director-production'],
];

const files: Row[] = [
  ['en', 'poster', 'pages//press/stills'],
  ['en', 'trailer', 'facts/trailer'],
  ['en', 'PDF', 'pages//press/downloads'],
  ['en', 'press kit', 'pages//press/downloads'],
  ['es', 'póster', 'pages//press/stills'],
  ['es', 'cartel', 'pages//press/stills'],
  ['es', 'tráiler', 'facts/trailer'],
  ['ru', 'постер', 'pages//press/stills'],
  ['ru', 'афиша', 'pages//press/stills'],
  ['ru', 'трейлер', 'facts/trailer'],
  ['ru', 'скачать', 'pages//press/downloads'],
  ['ru', 'подписка', 'pages//press'],
];

const inAnotherLanguage: Row[] = [
  ['en', 'где смотреть', 'pages//dates'],
  ['en', 'хронометраж', 'facts/runningTime'],
  ['es', 'who plays the baker', 'people/person-one'],
  ['ru', 'sinopsis', 'pages//press/book'],
];

async function firstFound(locale: Locale, typed: string) {
  const [hit] = (await search(edition, locale, typed)).hits;
  return hit && { lang: hit.lang, key: `${hit.kind}/${hit.id}` };
}

describe.each([
  ['where and when', whereAndWhen],
  ['figures', figures],
  ['people and texts', peopleAndTexts],
  ['files', files],
  ['in the words of another language', inAnotherLanguage],
])('a question about %s leads to where it is answered, in the language of the page', (_, rows) => {
  test.each(rows)('%s: %s', async (locale, typed, key) => {
    expect(await firstFound(locale, typed)).toEqual({ lang: locale, key });
  });
});

describe('a figure that the production has not supplied', () => {
  test.each([
    ['en', 'box office'],
    ['es', 'taquilla'],
    ['ru', 'сборы'],
  ] as const)('%s: %s leads to the press contact and says so', async (locale, typed) => {
    const { hits, isNotSupplied } = await search(edition, locale, typed);
    expect([hits[0]?.kind, isNotSupplied]).toEqual(['contacts', true]);
  });

  test('is not said of a figure that has a row', async () => {
    expect((await search(edition, 'en', 'budget')).isNotSupplied).toBe(false);
  });
});

test('every question is asked in every language, and no two by the same words', () => {
  for (const locale of locales) {
    const phrases = Object.values(messages[locale].search.asked).flatMap((asked) => asked.split(', '));
    expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  }
});

const nonsense = [
  'zzzqqq',
  'asdfgh',
  'qwerty123',
  'йцукен',
  'телеграм',
  'ыфвапролд',
  '99999',
  '7777777777',
  'xx yy zz',
  'lorem ipsum dolor',
  'ñañaña',
  'перемщрф',
  'a1b2c3d4',
  'verla dzhk',
];

test.each(nonsense)('nonsense finds nothing in any language: %s', async (typed) => {
  for (const locale of locales) expect((await search(edition, locale, typed)).total, locale).toBe(0);
});
