import type { messages } from '../../lib/i18n/messages';

type Words = (typeof messages)['en'];

/** What stands on the last page: words of the site, part of the address of a link, or a file of a media type. */
type Found = { words: (words: Words) => string } | { link: string } | { file: string };

/** Something that somebody comes for: the addresses behind the language on the way there from the start page, one a click. */
export type ReaderTask = { task: string; way: readonly string[]; found: Found };

const words = (of: (words: Words) => string): Found => ({ words: of });
const link = (part: string): Found => ({ link: part });
const file = (type: string): Found => ({ file: type });
const task = (name: string, way: string, found: Found): ReaderTask => ({
  task: name,
  way: way === '' ? [] : way.split(' '),
  found,
});

/** The tasks of six readers, as the audit of press kits set them, on the film of the tests. */
export const readerTasks = {
  'a journalist on a phone': [
    task('call the press desk', '', link('tel:+')),
    task(
      'check the running time',
      '/press/facts',
      words(({ facts }) => facts.runningTime),
    ),
    task(
      'see who plays whom',
      '/press/facts',
      words(({ facts }) => facts.characters),
    ),
    task('take a photograph with its terms', '/press/stills', link('/media/')),
    task('take the newest release as plain text', '/press/opening-night /press/opening-night.txt', file('text/plain')),
    task(
      'say a name aloud',
      '/people/person-one',
      words(({ people }) => people.pronunciation),
    ),
    task(
      'ask for an interview',
      '/contacts',
      words(({ contacts }) => contacts.request.interview.label),
    ),
    task(
      'know when the desk can be called',
      '/contacts',
      words(({ contacts }) => contacts.languages),
    ),
    task(
      'quote the director with attribution',
      '/press/quotes',
      words(({ copying }) => copying.plainText),
    ),
    task(
      'see what was corrected',
      '/press/opening-night',
      words(({ correction }) => correction.title),
    ),
  ],
  'a fan in four countries': [
    task(
      'know when it opens in Iceland',
      '/dates /dates/IS',
      words(({ dates }) => dates.coming),
    ),
    task(
      'know when it opens in Uruguay',
      '/dates /dates/UY',
      words(({ territory }) => territory.calendar),
    ),
    task(
      'be told that Germany has no date',
      '/dates /dates/DE',
      words(({ territory }) => territory.noDate),
    ),
    task(
      'be told that Mexico has no date',
      '/dates /dates/MX',
      words(({ territory }) => territory.noDate),
    ),
    task('see where to watch it today', '/dates /dates/IS', link('https://stream.example')),
    task('buy a ticket', '/dates /dates/IS', link('https://tickets.example')),
    task(
      'know the language version',
      '/dates /dates/IS',
      words(({ territory }) => territory.versions),
    ),
    task('put the dates into a calendar', '/dates /dates.ics', file('text/calendar')),
    task(
      'watch the trailer',
      '',
      words(({ home }) => home.trailer),
    ),
    task(
      'read the story',
      '/story',
      words(({ story }) => story.sources),
    ),
  ],
  'a programmer of a festival': [
    task(
      'read the director’s statement',
      '/people/person-one',
      words(({ people }) => people.directorsStatement),
    ),
    task('take a photograph of the director', '/people/person-one', link('/media/')),
    task(
      'read the technical sheet',
      '/press/facts',
      words(({ facts }) => facts.aspectRatio),
    ),
    task(
      'know languages and subtitles',
      '/press/facts',
      words(({ facts }) => facts.languages),
    ),
    task(
      'ask for a screener',
      '/contacts',
      words(({ contacts }) => contacts.request.screener.label),
    ),
    task(
      'find the companies',
      '/contacts',
      words(({ contacts }) => contacts.production),
    ),
    task(
      'copy a synopsis',
      '/press/book',
      words(({ book }) => book.synopses),
    ),
    task('take the press book', '/press/book /press/book.pdf', file('application/pdf')),
    task(
      'see the director’s other films',
      '/people/person-one',
      words(({ people }) => people.filmography),
    ),
    task(
      'see its awards',
      '',
      words(({ home }) => home.awards),
    ),
  ],
  'the owner of a cinema': [
    task(
      'know the rating of the country',
      '/dates /dates/UY',
      words(({ territory }) => territory.rating),
    ),
    task(
      'take the poster',
      '/press/stills',
      words(({ artwork }) => artwork.title),
    ),
    task(
      'know the sound format',
      '/press/facts',
      words(({ facts }) => facts.sound),
    ),
    task(
      'know versions with access',
      '/dates /dates/IS',
      words(({ territory }) => territory.access),
    ),
    task(
      'copy the billing block',
      '/press/facts',
      words(({ facts }) => facts.billingBlock),
    ),
    task('know whom to ask for a DCP', '/press/facts', link('/contacts#contact-')),
    task(
      'know the running time',
      '/press/facts',
      words(({ facts }) => facts.runningTime),
    ),
    task(
      'copy a logline',
      '/press/book',
      words(({ book }) => book.short),
    ),
    task(
      'see all dates',
      '/dates',
      words(({ dates }) => dates.past),
    ),
    task('take the dates as a table', '/dates /dates.csv', file('text/csv')),
  ],
  'a distributor’s marketing': [
    task(
      'know the terms of the artwork',
      '/press/stills',
      words(({ rights }) => rights.licence),
    ),
    task(
      'take pull quotes as printed',
      '/press/coverage',
      words(() => 'A film that refuses to come down'),
    ),
    task('take the whole kit', '/press/downloads /press-kit.zip', file('application/zip')),
    task('take all pictures', '/press/stills /press/pictures.zip', file('application/zip')),
    task('follow the news', '/press /feed.xml', file('application/atom+xml')),
    task('follow corrections', '/press/corrections /press/corrections.xml', file('application/atom+xml')),
    task(
      'see reviews',
      '/press/coverage',
      words(({ coverage }) => coverage.review),
    ),
    task('take the coverage as a table', '/press/coverage /press/coverage.csv', file('text/csv')),
    task('subscribe to the dates', '/dates', link('webcal:')),
    task(
      'tick files for a selection',
      '/press/downloads',
      words(({ downloads }) => downloads.submit),
    ),
  ],
  'a researcher in 2035': [
    task(
      'see when a page last changed',
      '/story',
      words(({ site }) => site.lastChange.split('<time>')[0] ?? ''),
    ),
    task(
      'read the earlier wording',
      '/press/opening-night /press/opening-night/earlier/kites',
      link('/press/opening-night'),
    ),
    task(
      'see when a source was read',
      '/press/coverage',
      words(({ date }) => date.seen.split('{day}')[0] ?? ''),
    ),
    task(
      'know the licence to reuse',
      '',
      words(({ rights }) => rights.ofKit),
    ),
    task('find identifiers of the film', '/press/facts', link('https://www.imdb.com/')),
    task('find identifiers of a person', '/people/person-one', link('https://www.wikidata.org/')),
    task('take everything as data', '/press /kit.json', file('application/json')),
    task('read the schema of the data', '/press /kit.schema.json', file('json')),
    task(
      'know the original language of a quote',
      '/press/quotes',
      words(({ quote }) => quote.translated.split(' ')[0] ?? ''),
    ),
    task(
      'read about a character',
      '/people/person-one /people/person-one/character',
      words(({ people }) => people.playedBy),
    ),
  ],
} as const satisfies Record<string, readonly ReaderTask[]>;
