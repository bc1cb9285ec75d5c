import type { Edition, Localized, Source } from '../../content';
import { rightsOf, sourceLinks } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { proseBlock } from '../../document/compose/prose';
import { textsOf } from '../../document/texts';
import { toBasicBlocks } from '../../document/to-basic-blocks';
import { toHtmlFragment } from '../../document/write/html';
import { localPath } from '../../i18n/routes';
import { toSource } from '../fact-sheet/table';

/** What every item begins with. */
export function itemHead({ kind, id, lang, languages }: Localized, path: string, { locale, siteUrl }: PublishContext) {
  return { id: `${kind}/${id}`, url: siteUrl + localPath(locale, path), language: lang, languages: [...languages] };
}

export const sourcesOf = (sources: readonly Source[], context: PublishContext) =>
  sourceLinks(context.edition, context.locale, sources).map((link) => toSource(link, context));

export const statusOf = (saidBy: 'production' | 'press') =>
  saidBy === 'production' ? ('stated-by-production' as const) : ('reported-by-press' as const);

/** Who vouches for something, and where that can be checked. */
export function evidenceOf(
  { saidBy, sources }: { saidBy: 'production' | 'press'; sources: readonly Source[] },
  context: PublishContext,
) {
  return { status: statusOf(saidBy), sources: sourcesOf(sources, context) };
}

/** A Markdown text in both forms. */
export function textOf({ body, lang }: Pick<Localized, 'body' | 'lang'>, context: PublishContext) {
  const blocks = toBasicBlocks([proseBlock(body, lang, context)]);
  return { text: textsOf(blocks).join('\n\n'), html: toHtmlFragment(blocks, lang) };
}

/** Of these people, the public ones. */
export const publicPeople = (edition: Edition, ids: readonly string[]) =>
  ids.filter((id) => edition.find('people', id)).map((id) => `people/${id}`);

/** The licence of an item as the content writes it: its own, or that of the whole kit. */
export function writtenLicence(edition: Edition, own: { licence?: string | undefined }) {
  const licence = own.licence ?? rightsOf(edition).licence;
  return licence === undefined ? {} : { licence };
}
