import { filmOf, titlesOf } from '../../../content/queries';
import { formatDate } from '../../../i18n/formats';
import { localPath } from '../../../i18n/routes';
import { translator } from '../../../i18n/translator';
import { filmLine } from '../../../publish/film-line';
import { keyArtOf } from '../../../publish/theme';
import type { Block } from '../../blocks';
import { normalized } from '../../normalize';
import type { Cover, TextDocument } from '../../text-document';
import { dateBlocks } from '../dates';
import { imprintBlocks } from '../imprint';
import { heading, type PublishContext, run } from '../parts';
import { questionSections } from '../questions';
import { synopsisBlocks } from '../synopses';
import { companyBlocks, contactListBlocks } from './companies-and-contacts';
import { creditBlocks, factBlocks } from './facts';
import { peopleBlocks } from './people';
import { quoteBlocks } from './quotes';
import { storyParts } from './story';

/** A chapter of the press book, and the page of the site, behind the language, that tells the same. */
export type BookPart = { title: string; page: string; blocks: Block[] };

/** Everything about the film, chapter by chapter; those that would be empty are left out. */
export function pressBookParts(context: PublishContext): BookPart[] {
  const t = translator(context.locale);
  const film = filmOf(context.edition, context.locale);
  const directors = context.edition.all('people').filter(({ facts }) => facts.credits.includes('director'));
  const parts: BookPart[] = [
    { page: '/press/book#synopses', title: t('book.synopses'), blocks: synopsisBlocks(film, context) },
    {
      page: `/people#${directors[0]?.facts.group}`,
      title: t('book.director'),
      blocks: peopleBlocks(context, ({ facts }) => facts.credits.includes('director')),
    },
    {
      page: '/people#cast',
      title: t('people.cast'),
      blocks: peopleBlocks(context, ({ facts }) => facts.group === 'cast'),
    },
    {
      page: '/people#crew',
      title: t('people.crew'),
      blocks: peopleBlocks(context, ({ facts }) => facts.group === 'crew' && !facts.credits.includes('director')),
    },
    {
      page: '/people#producers',
      title: t('people.producers'),
      blocks: peopleBlocks(context, ({ facts }) => facts.group === 'producers'),
    },
    ...storyParts(context),
    { page: '/press/quotes', title: t('navigation.quotes'), blocks: quoteBlocks(context) },
    { page: '/press/questions', title: t('navigation.questions'), blocks: questionSections(context) },
    { page: '/dates', title: t('navigation.dates'), blocks: dateBlocks(context) },
    { page: '/press/facts', title: t('navigation.facts'), blocks: factBlocks(context) },
    { page: '/press/facts', title: t('book.credits'), blocks: creditBlocks(context) },
    { page: '/contacts', title: t('book.companies'), blocks: companyBlocks(context) },
    {
      page: '/contacts',
      title: t('navigation.contacts'),
      blocks: [...contactListBlocks(context), ...imprintBlocks(film, context)],
    },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** Cover, contents and chapters as one document. */
export function composePressBook(context: PublishContext): TextDocument {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const parts = pressBookParts(context);
  return normalized({
    title: t('book.title', { film: film.words.title }),
    lang: locale,
    issuer: film.words.title,
    ...(film.facts.asOf && { date: film.facts.asOf }),
    address: siteUrl + localPath(locale, '/press/book'),
    cover: coverOf(context),
    blocks: parts.flatMap(({ title, blocks }): Block[] => [{ kind: 'part' }, heading(1, { text: title }), ...blocks]),
  });
}

/** Titles, what kind of film it is, where the site is, over the film's own drawing. */
export function coverOf(context: PublishContext): Cover {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const { facts, words, lang } = film;
  const keyArt = keyArtOf(film);
  const others = titlesOf(edition).filter(({ title }) => title !== words.title);
  const address = siteUrl + localPath(locale, '');
  return {
    name: t('navigation.book'),
    title: run(words.title, lang, context),
    lines: [
      [{ text: [...new Set(others.map(({ title }) => title))].join(' · ') }],
      [run(filmLine(edition, locale), lang, context)],
      [{ text: facts.asOf ? t('date.asOf', { date: formatDate(locale, facts.asOf) }) : '' }],
      [{ text: address, href: address }],
    ].filter(([first]) => first?.text !== ''),
    ...(keyArt && { picture: { ...keyArt.file, alt: keyArt.alt } }),
    contents: t('book.contents'),
  };
}
