import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../lib/i18n/locales';
import { search } from '../../../lib/search/search';
import { firstFilm } from '../../support/real-content';

const edition = firstFilm();

/** The language of the page, what is typed, and what is found first; `ru:` where only a text in that language fits. */
type Row = readonly [locale: Locale, typed: string, first: string];

const names: Row[] = [
  ['en', 'Piper', 'people/aron-piper'],
  ['en', 'ARÓN PIPER', 'people/aron-piper'],
  ['en', 'Miguel Angel Vivas', 'people/miguel-angel-vivas'],
  ['en', 'Miguel Herran', 'people/miguel-herran'],
  ['ru', 'Мигель Эрран', 'people/miguel-herran'],
  ['es', 'Herrán', 'people/miguel-herran'],
  ['en', 'Dalabayeva', 'people/aliya-dalabayeva'],
  ['es', 'César Benítez', 'people/cesar-benitez'],
  ['en', 'Tripictures', 'partners/tripictures'],
  ['es', 'Plano a Plano', 'partners/plano-a-plano'],
  ['en', 'The Truce', 'pages/'],
  ['ru', 'Перемирие', 'pages/'],
  ['es', 'La Tregua', 'pages/'],
];

const formsOfWords: Row[] = [
  ['ru', 'пипером', 'people/aron-piper'],
  ['ru', 'Эррана', 'people/miguel-herran'],
  ['ru', 'Бенитеса', 'people/cesar-benitez'],
  ['ru', 'Уфимцева', 'people/sergey-ufimtsev'],
  ['ru', 'Конакбаеву', 'people/amanat-konakbayev'],
  ['ru', 'премьеры в Сан-Себастьяне', 'release-dates/san-sebastian'],
  ['ru', 'испанцами', 'story/camp'],
  ['ru', 'перемирия', 'pages/'],
  ['en', 'premieres', 'pages//premiere'],
  ['en', 'quoted', 'pages//press/quotes'],
  ['en', 'contacting', 'pages//contacts'],
  ['es', 'estrenos', 'pages//premiere'],
  ['es', 'contactos', 'pages//contacts'],
];

const accentsAndYo: Row[] = [
  ['en', 'aron piper', 'people/aron-piper'],
  ['es', 'herran', 'people/miguel-herran'],
  ['es', 'san sebastian', 'release-dates/san-sebastian'],
  ['es', 'duracion', 'facts/runningTime'],
  ['es', 'tráiler', 'facts/trailer'],
  ['es', 'trailer', 'facts/trailer'],
  ['ru', 'режиссер', 'facts/director-production'],
  ['ru', 'режиссёр', 'facts/director-production'],
  ['ru', 'съёмки', 'press/filming-begins'],
  ['ru', 'съемки', 'press/filming-begins'],
  ['en', 'Muñoz', 'people/aron-piper'],
  ['en', 'munoz', 'people/aron-piper'],
];

const kazakhLetters: Row[] = [
  ['ru', 'Қонақбаев', 'people/amanat-konakbayev'],
  ['ru', 'Амәнат Қонақбаев', 'people/amanat-konakbayev'],
  ['ru', 'Жарасқан', 'people/zharaskhan-kulpiyenov'],
  ['en', 'Қарлаг', 'press/filming-begins'],
  ['es', 'Тасбұлатова', 'people/dina-tasbulatova'],
  ['ru', 'Құлпиенов', 'people/zharaskhan-kulpiyenov'],
];

const otherScript: Row[] = [
  ['en', 'пипер', 'people/aron-piper'],
  ['en', 'Пипера', 'people/aron-piper'],
  ['es', 'вивас', 'people/miguel-angel-vivas'],
  ['en', 'Далабаева', 'people/aliya-dalabayeva'],
  ['ru', 'piper', 'people/aron-piper'],
  ['ru', 'herran', 'people/miguel-herran'],
  ['ru', 'dalabaeva', 'people/aliya-dalabayeva'],
  ['ru', 'Хато', 'people/alejandro-jato'],
  ['ru', 'Хорват', 'people/daniel-horvath'],
  ['ru', 'Льюнель', 'people/manel-llunell'],
  ['en', 'нетфликс', 'partners/netflix'],
  ['ru', 'netflix', 'partners/netflix'],
  ['ru', 'bilbao', 'press/filming-begins'],
  ['en', 'Qonaqbaev', 'people/amanat-konakbayev'],
  ['en', 'Ufimcev', 'people/sergey-ufimtsev'],
  ['es', 'Karakeyev', 'people/dair-karakeev'],
  ['ru', 'умайфильм', 'partners/umaifilm'],
];

const slips: Row[] = [
  ['en', 'Pipr', 'people/aron-piper'],
  ['en', 'Pippper', 'people/aron-piper'],
  ['en', 'Tazbulatova', 'people/dina-tasbulatova'],
  ['ru', 'Тасболатова', 'people/dina-tasbulatova'],
  ['ru', 'Салгадо', 'people/miguel-herran'],
  ['es', 'Valdivieso', 'people/fernando-valdivielso'],
  ['en', 'Dalabyeva', 'people/aliya-dalabayeva'],
  ['en', 'San Sebastain', 'release-dates/san-sebastian'],
  ['en', 'Netflx', 'partners/netflix'],
];

const beginnings: Row[] = [
  ['en', 'pip', 'people/aron-piper'],
  ['ru', 'конак', 'people/amanat-konakbayev'],
  ['es', 'benit', 'people/cesar-benitez'],
];

const questions: Row[] = [
  ['en', 'when does the film come out in Spain', 'release-dates/spain-cinemas'],
  ['es', '¿Cuándo se estrena en España?', 'release-dates/spain-cinemas'],
  ['en', 'netflix release date', 'release-dates/netflix-italy'],
  ['en', '26 September 2025', 'release-dates/san-sebastian'],
  ['ru', '26 сентября 2025', 'release-dates/san-sebastian'],
  ['en', 'who plays Salgado', 'people/miguel-herran'],
  ['ru', 'кто играет Сальгадо', 'people/miguel-herran'],
  ['en', 'running time', 'facts/runningTime'],
  ['en', 'press contact', 'contacts/aliya-dalabayeva'],
  ['ru', 'контакт для прессы', 'contacts/aliya-dalabayeva'],
  ['es', 'contacto de prensa', 'contacts/aliya-dalabayeva'],
  ['en', '760', 'contacts/aliya-dalabayeva'],
  ['en', 'captain Reyes', 'people/aron-piper'],
  ['en', 'Victor Reyes', 'people/victor-reyes'],
  ['es', 'Reyes', 'people/victor-reyes'],
  ['en', 'popcorn', 'quotes/dalabayeva-popcorn'],
  ['ru', 'попкорн', 'quotes/dalabayeva-popcorn'],
  ['en', 'Espinof', 'coverage/espinof-review'],
  ['es', 'vestuario', 'facts/costume-designer-production'],
  ['es', 'embajada', 'people/spanish-embassy-representative'],
];

const otherWords: Row[] = [
  ['en', 'phone', 'contacts/aliya-dalabayeva'],
  ['en', 'telephone number', 'contacts/aliya-dalabayeva'],
  ['ru', 'телефон', 'contacts/aliya-dalabayeva'],
  ['es', 'teléfono', 'contacts/aliya-dalabayeva'],
  ['en', 'runtime', 'facts/runningTime'],
  ['ru', 'хронометраж', 'facts/runningTime'],
  ['en', 'rss', 'pages//press'],
  ['ru', 'RSS', 'pages//press'],
  ['en', 'logo', 'pages//press/stills'],
  ['ru', 'логотипы', 'pages//press/stills'],
  ['es', 'logotipo', 'pages//press/stills'],
  ['en', 'photos', 'pages//press/stills'],
  ['ru', 'фотографии', 'pages//press/stills'],
  ['es', 'fotos', 'pages//press/stills'],
  ['en', 'zip', 'pages//press/downloads'],
];

const otherLanguage: Row[] = [
  ['es', 'режиссёр', 'facts/director-production'],
  ['ru', 'estreno', 'pages//premiere'],
  ['en', 'xyzzy', 'nothing'],
];

const first = async (locale: Locale, typed: string) => {
  const [hit] = (await search(edition, locale, typed)).hits;
  return hit ? `${hit.lang === locale ? '' : `${hit.lang}:`}${hit.kind}/${hit.id}` : 'nothing';
};

describe.each([
  ['names', names],
  ['forms of words', formsOfWords],
  ['accents and ё', accentsAndYo],
  ['Kazakh letters', kazakhLetters],
  ['names in the other script and other spellings', otherScript],
  ['slips', slips],
  ['beginnings of words', beginnings],
  ['questions', questions],
  ['other words for what the site names', otherWords],
  ['words of another language', otherLanguage],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s finds %s', async (locale, typed, expected) => {
    expect(await first(locale, typed)).toBe(expected);
  });
});
