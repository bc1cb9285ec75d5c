import { isKind, kindNames } from '../../content/kinds';
import { staleLanguages } from '../../content/translations';
import { accreditedFrom, publicSpan } from '../../content/visibility';
import { type Locale, locales } from '../../i18n/locales';
import type { Coming, ItemKey, Today } from '../api';
import type { DeskContent } from '../open-content';
import { itemTitle } from './item-title';
import { remarksOf } from './remarks';

/** What a producer wants to know first: what is wrong, what is held, what will happen by itself. */
export function today({ editions, mended, findings }: DeskContent, language: Locale, now: number): Today {
  const edition = editions.current();
  const deaf = editions.deaf();
  const items = edition ? kindNames.flatMap((kind) => [...edition.all(kind)]) : [];
  const coming = items.flatMap((item): Coming[] => {
    const { kind, id, texts } = item;
    const { from, to } = publicSpan(item);
    const missing = locales.filter((locale) => texts[locale]?.draft !== false);
    const stale = staleLanguages(item).filter((locale) => !missing.includes(locale));
    const event = (at: number, what: Coming['what']): Coming[] =>
      at > now && Number.isFinite(at)
        ? [{ kind, id, title: itemTitle(item, language), at: new Date(at).toISOString(), what, missing, stale }]
        : [];
    const opens = accreditedFrom(item);
    const isFirst = opens < from && from < to;
    return [...(isFirst ? event(opens, 'opens') : []), ...event(from, 'appears'), ...event(to, 'disappears')];
  });
  return {
    ...(edition && { editionId: edition.id }),
    itemCount: edition?.size ?? 0,
    remarks: [...remarksOf(editions.problems(), language), ...remarksOf(findings(), language)],
    mended: remarksOf(mended(), language),
    held: editions.held().flatMap(({ item, since }) => {
      const [kind = '', id = ''] = item.split('/');
      const found = isKind(kind) ? edition?.find(kind, id) : undefined;
      return found ? [{ ...keyOf(found), title: itemTitle(found, language), since }] : [];
    }),
    coming: coming.sort((left, right) => left.at.localeCompare(right.at)),
    ...(deaf && { deaf }),
  };
}

const keyOf = ({ kind, id }: ItemKey): ItemKey => ({ kind, id });
