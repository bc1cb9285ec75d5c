import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../lib/i18n/locales';
import { search } from '../../../lib/search/search';
import { searchedFilm } from '../../support/searched-film';

const edition = searchedFilm();

/** The language of the page, what is typed, and what is found first; `ru:` where only a text in that language fits. */
type Row = readonly [locale: Locale, typed: string, first: string];

const names: Row[] = [
  ['en', 'Kiper', 'people/simon-kiper'],
  ['en', 'SIMÓN KIPER', 'people/simon-kiper'],
  ['en', 'Jose Angel Rivas', 'people/jose-angel-rivas'],
  ['en', 'Manuel Terran', 'people/manuel-terran'],
  ['ru', 'Мануэль Терран', 'people/manuel-terran'],
  ['es', 'Terrán', 'people/manuel-terran'],
  ['en', 'Karabayeva', 'people/saniya-karabayeva'],
  ['es', 'Óscar Galíndez', 'people/oscar-galindez'],
  ['en', 'Duopictures', 'partners/duopictures'],
  ['es', 'Cuadro a Cuadro', 'partners/cuadro-a-cuadro'],
  ['en', 'The Ferry', 'pages/'],
  ['ru', 'Паром', 'pages/'],
  ['es', 'El Transbordador', 'pages/'],
];

const formsOfWords: Row[] = [
  ['ru', 'кипером', 'people/simon-kiper'],
  ['ru', 'Террана', 'people/manuel-terran'],
  ['ru', 'Галиндеса', 'people/oscar-galindez'],
  ['ru', 'Румянцева', 'people/andrey-rumyantsev'],
  ['ru', 'Токанбаеву', 'people/samat-tokanbayev'],
  ['ru', 'премьеры в Сан-Теодорине', 'release-dates/san-teodorin'],
  ['ru', 'матросами', 'story/crossing'],
  ['ru', 'парома', 'pages/'],
  ['en', 'premieres', 'pages//premiere'],
  ['en', 'quoted', 'pages//press/quotes'],
  ['en', 'contacting', 'contacts/desk'],
  ['es', 'estrenos', 'pages//premiere'],
  ['es', 'contactos', 'pages//contacts'],
];

const accentsAndYo: Row[] = [
  ['en', 'simon kiper', 'people/simon-kiper'],
  ['es', 'terran', 'people/manuel-terran'],
  ['es', 'san teodorin', 'release-dates/san-teodorin'],
  ['es', 'duracion', 'facts/runningTime'],
  ['es', 'tráiler', 'facts/trailer'],
  ['es', 'trailer', 'facts/trailer'],
  ['ru', 'режиссер', 'facts/director-production'],
  ['ru', 'режиссёр', 'facts/director-production'],
  ['ru', 'съёмки', 'press/filming-begins'],
  ['ru', 'съемки', 'press/filming-begins'],
  ['en', 'Núñez', 'people/simon-kiper'],
  ['en', 'nunez', 'people/simon-kiper'],
];

const kazakhLetters: Row[] = [
  ['ru', 'Тоқанбаев', 'people/samat-tokanbayev'],
  ['ru', 'Сәмат Тоқанбаев', 'people/samat-tokanbayev'],
  ['ru', 'Бауыржан', 'people/baurzhan-kulmenov'],
  ['en', 'Қарағаш', 'press/filming-begins'],
  ['es', 'Тасмұратова', 'people/lena-tasmuratova'],
  ['ru', 'Құлменов', 'people/baurzhan-kulmenov'],
];

const otherScript: Row[] = [
  ['en', 'кипер', 'people/simon-kiper'],
  ['en', 'Кипера', 'people/simon-kiper'],
  ['es', 'ривас', 'people/jose-angel-rivas'],
  ['en', 'Карабаева', 'people/saniya-karabayeva'],
  ['ru', 'kiper', 'people/simon-kiper'],
  ['ru', 'terran', 'people/manuel-terran'],
  ['ru', 'karabaeva', 'people/saniya-karabayeva'],
  ['ru', 'Халон', 'people/leandro-jalon'],
  ['ru', 'Хорнат', 'people/emil-hornath'],
  ['ru', 'Льорель', 'people/pau-llorell'],
  ['en', 'кинофликс', 'partners/kinoflix'],
  ['ru', 'kinoflix', 'partners/kinoflix'],
  ['ru', 'salto', 'release-dates/salto-premiere'],
  ['en', 'Toqanbaev', 'people/samat-tokanbayev'],
  ['en', 'Rumyancev', 'people/andrey-rumyantsev'],
  ['es', 'Shomakeyev', 'people/nair-shomakeev'],
  ['ru', 'сулайфильм', 'partners/sulaifilm'],
];

const slips: Row[] = [
  ['en', 'Kipr', 'people/simon-kiper'],
  ['en', 'Kippper', 'people/simon-kiper'],
  ['en', 'Tazmuratova', 'people/lena-tasmuratova'],
  ['ru', 'Тасморатова', 'people/lena-tasmuratova'],
  ['ru', 'Белгадо', 'people/manuel-terran'],
  ['es', 'Gordivieso', 'people/tomas-gordivielso'],
  ['en', 'Karabyeva', 'people/saniya-karabayeva'],
  ['en', 'San Teodroin', 'release-dates/san-teodorin'],
  ['en', 'Kinoflx', 'partners/kinoflix'],
];

const beginnings: Row[] = [
  ['en', 'kip', 'people/simon-kiper'],
  ['ru', 'токан', 'people/samat-tokanbayev'],
  ['es', 'galin', 'people/oscar-galindez'],
];

const questions: Row[] = [
  ['en', 'when does the film come out in Iceland', 'release-dates/iceland-cinemas'],
  ['es', '¿Cuándo se estrena en Islandia?', 'release-dates/iceland-cinemas'],
  ['en', 'kinoflix release date', 'release-dates/kinoflix'],
  ['en', '24 September 2031', 'release-dates/san-teodorin'],
  ['ru', '24 сентября 2031', 'release-dates/san-teodorin'],
  ['en', 'who plays Belgado', 'people/manuel-terran'],
  ['ru', 'кто играет Бельгадо', 'people/manuel-terran'],
  ['en', 'running time', 'facts/runningTime'],
  ['en', 'press contact', 'contacts/desk'],
  ['ru', 'контакт для прессы', 'contacts/desk'],
  ['es', 'contacto de prensa', 'contacts/desk'],
  ['en', '815', 'contacts/desk'],
  ['en', 'captain Duarte', 'people/simon-kiper'],
  ['en', 'Bruno Duarte', 'people/bruno-duarte'],
  ['es', 'Duarte', 'people/bruno-duarte'],
  ['en', 'popcorn', 'quotes/karabayeva-popcorn'],
  ['ru', 'попкорн', 'quotes/karabayeva-popcorn'],
  ['en', 'Cinenof', 'coverage/cinenof-review'],
  ['es', 'vestuario', 'facts/costume-designer-production'],
  ['es', 'embajada', 'people/embassy-representative'],
];

const otherWords: Row[] = [
  ['en', 'phone', 'contacts/desk'],
  ['en', 'telephone number', 'contacts/desk'],
  ['ru', 'телефон', 'contacts/desk'],
  ['es', 'teléfono', 'contacts/desk'],
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
