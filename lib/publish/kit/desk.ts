import type { Edition, Localized, Source } from '../../content';
import { sourceLinks } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { toSource } from '../fact-sheet/table';
import { toHtmlFragment } from '../forms/html';
import { type Desk, proseBlocks } from '../manuscript/parts';
import { textsOf } from '../manuscript/texts';

/** What every item begins with. */
export function itemHead({ kind, id, lang, languages }: Localized, path: string, { locale, siteUrl }: Desk) {
  return { id: `${kind}/${id}`, url: siteUrl + localPath(locale, path), language: lang, languages: [...languages] };
}

export const sourcesOf = (sources: readonly Source[], desk: Desk) =>
  sourceLinks(desk.edition, desk.locale, sources).map((link) => toSource(link, desk));

export const statusOf = (saidBy: 'production' | 'press') =>
  saidBy === 'production' ? ('stated-by-production' as const) : ('reported-by-press' as const);

/** Who vouches for something, and where that can be checked. */
export function evidenceOf(
  { saidBy, sources }: { saidBy: 'production' | 'press'; sources: readonly Source[] },
  desk: Desk,
) {
  return { status: statusOf(saidBy), sources: sourcesOf(sources, desk) };
}

/** A Markdown text in both forms. */
export function textOf({ body, lang }: Pick<Localized, 'body' | 'lang'>, desk: Desk) {
  const blocks = proseBlocks(body, lang, desk);
  return { text: textsOf(blocks).join('\n\n'), html: toHtmlFragment(blocks, lang) };
}

/** Of these people, the public ones. */
export const publicPeople = (edition: Edition, ids: readonly string[]) =>
  ids.filter((id) => edition.find('people', id)).map((id) => `people/${id}`);
