import type { Edition } from '../../lib/content';
import { contentFile, editionOf, type Files } from './edition';
import { exampleFacts, exampleRelease, exampleSource, exampleSynopsis } from './example-film';
import { type Said, searchedPeople } from './searched-people';

const evidence = { saidBy: 'production', sources: [exampleSource] };

/** The files of an item: its facts stand in the file of the first language. */
function item(path: string, facts: object, words: Record<string, Said>): Files {
  const files = Object.entries(words).map(([locale, { body, ...said }], index) => [
    `${path}/${locale}.md`,
    contentFile(index === 0 ? { facts, ...said } : said, body),
  ]);
  return Object.fromEntries(files);
}

const film = item(
  'film',
  {
    ...exampleFacts,
    year: 2031,
    runningTime: 98,
    trailer: { youtube: 'AAAAAAAAAAA', language: 'es' },
    evidence: { runningTime: evidence },
  },
  {
    es: { title: 'El Transbordador', genre: 'Drama', synopsis: exampleSynopsis, body: 'Una película sobre un viaje.' },
    en: { title: 'The Ferry', genre: 'Drama', synopsis: exampleSynopsis, body: 'A film about a voyage.' },
    ru: { title: 'Паром', genre: 'Драма', synopsis: exampleSynopsis, body: 'Фильм о плавании.' },
  },
);

const dates: Files = {
  ...item(
    'release-dates/san-teodorin',
    { date: '2031-09-24', territory: 'ES', kind: 'festival', evidence },
    {
      en: { title: 'Premiere at the San Teodorín festival', city: 'San Teodorín' },
      es: { title: 'Estreno en el Festival de San Teodorín', city: 'San Teodorín' },
      ru: { title: 'Премьера на кинофестивале в Сан-Теодорине', city: 'Сан-Теодорин' },
    },
  ),
  ...item(
    'release-dates/capital-premiere',
    { date: '2031-12-09', territory: 'IS', kind: 'premiere', evidence },
    {
      en: { title: 'Premiere in the capital' },
      es: { title: 'Preestreno en la capital' },
      ru: { title: 'Показ в столице' },
    },
  ),
  ...item(
    'release-dates/salto-premiere',
    { date: '2031-11-30', territory: 'UY', kind: 'screening', evidence },
    {
      en: { title: 'Private premiere in Salto', city: 'Salto' },
      es: { title: 'Pase privado en Salto', city: 'Salto' },
      ru: { title: 'Закрытая премьера в Сальто', city: 'Сальто' },
    },
  ),
  ...item(
    'release-dates/uruguay-cinemas',
    { date: '2031-11-30', territory: 'UY', kind: 'theatrical', evidence },
    {
      en: { title: 'In cinemas in Uruguay' },
      es: { title: 'Estreno comercial en Uruguay' },
      ru: { title: 'Прокат в Уругвае' },
    },
  ),
  ...item(
    'release-dates/iceland-cinemas',
    { date: '2032-01-15', territory: 'IS', kind: 'theatrical', evidence },
    {
      en: { title: 'In cinemas in Iceland' },
      es: { title: 'Estreno en cines de Islandia' },
      ru: { title: 'Прокат в Исландии' },
    },
  ),
  ...item(
    'release-dates/kinoflix',
    { date: '2032-03-20', territory: 'IT', kind: 'streaming', evidence },
    {
      en: { title: 'Kinoflix, Italy' },
      es: { title: 'Kinoflix, Italia' },
      ru: { title: 'Kinoflix, Италия' },
    },
  ),
};

const partner = (id: string, kind: string, name: string) =>
  item(`partners/${id}`, { kind, order: 10, name, evidence }, { es: {}, en: {}, ru: {} });

const partners: Files = {
  ...partner('duopictures', 'distribution', 'Duopictures'),
  ...partner('cuadro-a-cuadro', 'production', 'Cuadro a Cuadro'),
  ...partner('kinoflix', 'streaming', 'Kinoflix'),
  ...partner('sulaifilm', 'production', 'SULAIFILM'),
};

const press: Files = {
  'press/filming-begins/es.md': exampleRelease(
    { date: '2030-02-11' },
    { headline: 'Comienza el rodaje', summary: 'El equipo se reúne en Salto.', place: 'Salto' },
    'El rodaje sigue en la estepa de Karagash.',
  ),
  'press/filming-begins/en.md': contentFile(
    { headline: 'Filming begins', summary: 'The crew meets in Salto.', place: 'Salto', basis: 'Based on a document.' },
    'The shoot goes on in the steppe of Karagash.',
  ),
  'press/filming-begins/ru.md': contentFile(
    {
      headline: 'Начались съёмки',
      summary: 'Группа собралась в Сальто.',
      place: 'Сальто',
      basis: 'По документу.',
    },
    'Съёмки продолжатся в степи Қарағаш.',
  ),
  'press/festival-premiere/es.md': exampleRelease(
    { date: '2031-09-24' },
    { headline: 'La película se presenta ante el público', place: 'San Teodorín' },
    'El público aplaudió.',
  ),
  'press/festival-premiere/en.md': contentFile(
    { headline: 'The film meets its audience', summary: 'S.', place: 'San Teodorín', basis: 'Based on a document.' },
    'There was applause.',
  ),
};

const others: Files = {
  ...item(
    'story/crossing',
    { order: 10, sources: [exampleSource] },
    {
      es: { title: 'La travesía', summary: 'Los marineros y su capitán.', body: 'Nadie sabe nadar.' },
      en: { title: 'The crossing', summary: 'The sailors and their captain.', body: 'Nobody can swim.' },
      ru: { title: 'Переправа', summary: 'Матросы и их капитан.', body: 'Никто не умеет плавать.' },
    },
  ),
  ...item(
    'quotes/karabayeva-popcorn',
    { speaker: 'saniya-karabayeva', date: '2031', originals: ['ru'], sources: [exampleSource] },
    {
      ru: { occasion: 'После показа', body: 'это кино не под попкорн' },
      en: { occasion: 'After the showing', body: 'this is no film for popcorn' },
    },
  ),
  ...item(
    'coverage/cinenof-review',
    { outlet: 'Cinenof', language: 'es', kind: 'review', url: exampleSource.url, date: '2031-10-02' },
    { es: { gist: 'Una travesía larga.' }, en: { gist: 'A long crossing.' }, ru: { gist: 'Долгая переправа.' } },
  ),
  ...item(
    'contacts/desk',
    {
      order: 10,
      person: 'saniya-karabayeva',
      organization: 'SULAIFILM',
      phone: '+7 702 815 46 29',
      email: 'press@ferry.example',
    },
    {
      ru: { name: 'Сания Карабаева', role: 'Продюсер, для прессы' },
      en: { name: 'Saniya Karabayeva', role: 'Producer, media enquiries' },
      es: { name: 'Saniya Karabayeva', role: 'Productora, atención a medios' },
    },
  ),
};

const people = Object.entries(searchedPeople).map(([id, { facts, ...words }]) =>
  item(`people/${id}`, { order: 10, evidence, ...facts }, words),
);

/** An invented film with names, places and days that are looked for in many ways. */
export const searchedFilm = (): Edition =>
  editionOf(Object.assign({}, film, dates, partners, press, others, ...people));
