import type { Thing } from 'schema-dts';
import {
  characterOf,
  itemOf,
  listOf,
  namedPeople,
  namedPerson,
  personOfPage,
  premiereOf,
  quotesOf,
} from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { type PageKind, type PageKinds, type PagePath, pageKinds } from '../../routes/page-kinds';
import { kindNameOf } from '../../routes/pages';
import { creditNodes } from './credits';
import { dateNode } from './date';
import { galleryNodes } from './gallery';
import { toGraph } from './graph';
import { filmNode, movieNode, wholeMovieNode } from './movie';
import { companyNodes } from './organization';
import { pageNode } from './page';
import { wholePersonNodes } from './person-page';
import { pressReleaseNode } from './press-release';
import { quotationNode } from './quotation';

type NodesOf = (context: PublishContext, id: string) => readonly Thing[];

/** What each kind of page shows, besides being a page; a kind that is not here shows nothing of which there are words. */
const nodesOf: { readonly [Kind in keyof PageKinds]?: NodesOf } = {
  '': (context) => [movieNode(context)],
  '/dates': (context) => dateNodes(context),
  '/dates/:territory': (context, territory) => dateNodes(context, territory),
  '/premiere': (context) => {
    const premiere = premiereOf(context.edition, context.locale);
    const node = premiere && dateNode(premiere, context);
    return node ? [node] : [];
  },
  '/people': (context) => [
    { ...filmNode(context), ...creditNodes(namedPeople(context.edition, context.locale), context) },
  ],
  '/press/quotes': (context) =>
    quotesOf(context.edition, context.locale).map((spoken) => quotationNode(spoken, context)),
  '/press/facts': (context) => [wholeMovieNode(context)],
  '/press/stills': galleryNodes,
  '/contacts': companyNodes,
  '/press/:id': (context, id) => {
    const release = itemOf(context.edition, 'press', id, context.locale);
    return release ? [pressReleaseNode(release, context)] : [];
  },
  '/people/:id/character': (context, id) => {
    const character = characterOf(context.edition, id, context.locale);
    if (!character) return [];
    const named = namedPerson(context.edition, character.actor, context.locale);
    return [{ ...filmNode(context), ...creditNodes([named], context) }];
  },
  '/people/:id': (context, id) => {
    const { edition, locale } = context;
    const person = personOfPage(edition, id, locale);
    if (!person) return [];
    const said = quotesOf(edition, locale, (quote) => quote.facts.speaker === id);
    return [
      ...wholePersonNodes(namedPerson(edition, person, locale), context),
      ...said.map((spoken) => quotationNode(spoken, context)),
    ];
  },
};

/** @param territory only the dates of this country. */
const dateNodes = (context: PublishContext, territory?: string): Thing[] =>
  listOf(context.edition, 'release-dates', context.locale)
    .filter(({ facts }) => !territory || facts.territory === territory)
    .flatMap((date) => dateNode(date, context) ?? []);

/** What a program reads of a page: the page, its film, and what it shows, each thing by its id. */
export function pageGraph(path: PagePath, context: PublishContext) {
  const [, , id = ''] = path.split('/');
  const kind = kindNameOf(path);
  const nodes = nodesOf[kind]?.(context, id) ?? [];
  const { items }: PageKind = pageKinds[kind];
  return toGraph([pageNode(path, context, items ? nodes[0] : undefined), ...nodes]);
}
