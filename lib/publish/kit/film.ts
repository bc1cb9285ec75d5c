import type { Evidence, Localized } from '../../content';
import { filmOf, listOf, timelineOf, titlesOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { toSource } from '../fact-sheet/table';
import { posterPath } from '../trailer';
import { watchAddress } from '../youtube';
import { evidenceOf, itemHead, sourcesOf, textOf } from './parts';
import type { Kit } from './schema';

export function kitFilm(context: PublishContext): Kit['film'] {
  const { edition, locale } = context;
  const film = filmOf(edition, locale);
  const { facts, words } = film;
  return {
    ...itemHead(film, '', context),
    title: words.title,
    titles: titlesOf(edition).map(({ title, lang }) => ({ language: lang, title })),
    original_title_language: facts.originalTitleLanguage,
    year: facts.year,
    genre: words.genre,
    running_time_minutes: facts.runningTime ?? null,
    countries: facts.countries,
    languages_heard: facts.languages,
    ratings: facts.ratings.map(({ territory, rating, evidence }) => ({
      territory,
      rating,
      ...evidenceOf(evidence, context),
    })),
    territory_titles: facts.territoryTitles.map(({ evidence, ...title }) => ({
      ...title,
      ...evidenceOf(evidence, context),
    })),
    content_notes: Object.entries(words.contentNotes).map(([territory, text]) => ({ territory, text })),
    watch: facts.watch.map(({ territory, where, url, asOf, saidBy, sources }) => ({
      territory,
      where,
      ...(url && { link: url }),
      as_of: asOf,
      said_by: saidBy,
      sources: sourcesOf(sources, context),
    })),
    aspect_ratio: facts.aspectRatio ?? null,
    sound: facts.sound ?? null,
    picture_format: facts.pictureFormat ?? null,
    frames_per_second: facts.frameRate ?? null,
    colour: facts.colour ?? null,
    subtitles: facts.subtitles,
    delivery: facts.delivery ? deliveryOf(facts.delivery, context) : null,
    to_be_announced: facts.toBeAnnounced.map((figure) => fieldNames[figure]),
    ...(words.billingBlock && { billing_block: words.billingBlock }),
    ...(words.whereToWatch && {
      where_to_watch: whereToWatch(words.whereToWatch, facts.evidence.whereToWatch, context),
    }),
    synopsis: words.synopsis,
    ...textOf(film, context),
    ...(facts.trailer && { trailer: trailerOf(facts.trailer, film, context) }),
    identifiers: facts.identifiers,
    evidence: Object.entries(fieldNames).flatMap(([name, field]) => {
      const said = facts.evidence[name as keyof typeof fieldNames];
      return said ? [{ field, ...evidenceOf(said, context) }] : [];
    }),
  };
}

/** What the figures are called in the kit; where to watch brings its evidence itself. */
const fieldNames = {
  genre: 'genre',
  year: 'year',
  runningTime: 'running_time_minutes',
  countries: 'countries',
  languages: 'languages_heard',
  aspectRatio: 'aspect_ratio',
  sound: 'sound',
  pictureFormat: 'picture_format',
  frameRate: 'frames_per_second',
  colour: 'colour',
  subtitles: 'subtitles',
  delivery: 'delivery',
  billingBlock: 'billing_block',
  identifiers: 'identifiers',
  trailer: 'trailer',
} as const satisfies Record<Exclude<keyof Localized<'film'>['facts']['evidence'], 'whereToWatch'>, keyof Kit['film']>;

function deliveryOf(
  { format, kdm, contact }: NonNullable<Localized<'film'>['facts']['delivery']>,
  { edition }: PublishContext,
) {
  return {
    format,
    kdm: kdm ?? null,
    ...(contact && edition.find('contacts', contact) && { contact: `contacts/${contact}` }),
  };
}

function trailerOf(
  trailer: NonNullable<Localized<'film'>['facts']['trailer']>,
  film: Localized<'film'>,
  { siteUrl }: PublishContext,
): NonNullable<Kit['film']['trailer']> {
  const { youtube, language, date, seconds, captions } = trailer;
  const poster = posterPath(trailer, film);
  const transcript = film.words.trailerTranscript;
  return {
    url: watchAddress(youtube),
    language,
    ...(date && { date }),
    seconds: seconds ?? null,
    ...(poster && { poster: siteUrl + poster }),
    captions,
    ...(transcript && { transcript }),
  };
}

function whereToWatch(text: string, evidence: Evidence | undefined, context: PublishContext) {
  return { text, ...(evidence ? evidenceOf(evidence, context) : { sources: [] }) };
}

export function kitStory(context: PublishContext): Kit['story'] {
  const { edition, locale } = context;
  return listOf(edition, 'story', locale).map((section) => ({
    ...itemHead(section, `/story#${section.id}`, context),
    title: section.words.title,
    summary: section.words.summary,
    ...textOf(section, context),
    timeline: timelineOf(edition, locale, section).map(({ sources, ...event }) => ({
      ...event,
      id: `story/${section.id}/${event.id}`,
      sources: sources.map((link) => toSource(link, context)),
    })),
    sources: sourcesOf(section.facts.sources, context),
  }));
}

export function kitNotices(context: PublishContext): Kit['notices'] {
  return listOf(context.edition, 'notices', context.locale).map((notice) => ({
    ...itemHead(notice, `#notice-${notice.id}`, context),
    date: notice.facts.date,
    title: notice.words.title,
    ...textOf(notice, context),
  }));
}

export function kitQuestions(context: PublishContext): Kit['questions'] {
  return listOf(context.edition, 'questions', context.locale).map((question) => ({
    ...itemHead(question, `/press/questions#${question.id}`, context),
    question: question.words.question,
    ...textOf(question, context),
    sources: sourcesOf(question.facts.sources, context),
  }));
}
