import { filmOf, titlesOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { filmLine } from '../film-line';
import { keyArtOf } from '../look';
import { finished } from '../manuscript/finished';
import type { Block, Cover, Manuscript } from '../manuscript/model';
import { type Desk, heading, imprintBlocks, run } from '../manuscript/parts';
import { companyBlocks, contactListBlocks, dateBlocks } from './dates-and-addresses';
import { creditBlocks, factBlocks } from './facts';
import { peopleBlocks } from './people';
import { quoteBlocks } from './quotes';
import { storyParts, synopsisBlocks } from './story';

/** A chapter of the press book, and the page of the site, behind the language, that tells the same. */
export type BookPart = { title: string; page: string; blocks: Block[] };

/** Everything about the film, chapter by chapter; those that would be empty are left out. */
export function pressBookParts(desk: Desk): BookPart[] {
  const t = translator(desk.locale);
  const parts: BookPart[] = [
    { page: '/press/book#synopses', title: t('book.synopses'), blocks: synopsisBlocks(desk) },
    {
      page: '/people#crew',
      title: t('book.director'),
      blocks: peopleBlocks(desk, ({ facts }) => facts.credits.includes('director')),
    },
    {
      page: '/people#cast',
      title: t('people.cast'),
      blocks: peopleBlocks(desk, ({ facts }) => facts.group === 'cast'),
    },
    {
      page: '/people#crew',
      title: t('people.crew'),
      blocks: peopleBlocks(desk, ({ facts }) => facts.group === 'crew' && !facts.credits.includes('director')),
    },
    {
      page: '/people#producers',
      title: t('people.producers'),
      blocks: peopleBlocks(desk, ({ facts }) => facts.group === 'producers'),
    },
    ...storyParts(desk),
    { page: '/press/quotes', title: t('navigation.quotes'), blocks: quoteBlocks(desk) },
    { page: '/premiere#dates', title: t('navigation.premiere'), blocks: dateBlocks(desk) },
    { page: '/press/facts', title: t('navigation.facts'), blocks: factBlocks(desk) },
    { page: '/press/facts', title: t('book.credits'), blocks: creditBlocks(desk) },
    { page: '/contacts', title: t('book.companies'), blocks: companyBlocks(desk) },
    {
      page: '/contacts',
      title: t('navigation.contacts'),
      blocks: [...contactListBlocks(desk), ...imprintBlocks(desk)],
    },
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

/** Cover, contents and chapters as one document. */
export function pressBookManuscript(desk: Desk): Manuscript {
  const { edition, locale, siteUrl } = desk;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const parts = pressBookParts(desk);
  return finished({
    title: t('book.title', { film: film.words.title }),
    lang: locale,
    issuer: film.words.title,
    ...(film.facts.asOf && { date: film.facts.asOf }),
    address: siteUrl + localPath(locale, '/press/book'),
    cover: coverOf(desk),
    blocks: parts.flatMap(({ title, blocks }): Block[] => [{ kind: 'part' }, heading(1, { text: title }), ...blocks]),
  });
}

/** Titles, what kind of film it is, where the site is, over the film's own drawing. */
export function coverOf(desk: Desk): Cover {
  const { edition, locale, siteUrl } = desk;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const { facts, words, lang } = film;
  const keyArt = keyArtOf(film);
  const others = titlesOf(edition).filter(({ title }) => title !== words.title);
  const address = siteUrl + localPath(locale, '');
  return {
    name: t('navigation.book'),
    title: run(words.title, lang, desk),
    lines: [
      [{ text: [...new Set(others.map(({ title }) => title))].join(' · ') }],
      [run(filmLine(edition, locale), lang, desk)],
      [{ text: facts.asOf ? t('date.asOf', { date: formatDate(locale, facts.asOf) }) : '' }],
      [{ text: address, href: address }],
    ].filter(([first]) => first?.text !== ''),
    ...(keyArt && { picture: { ...keyArt.file, alt: keyArt.alt } }),
    contents: t('book.contents'),
  };
}
