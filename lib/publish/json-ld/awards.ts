import { awardsOf, isGiven } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { typeset } from '../../markdown/typography';

/** Prizes and mentions as schema.org has them, which are words: what was only nominated is none. @param person only theirs. */
export function awardNodes({ edition, locale }: PublishContext, person?: string): { award?: string[] } {
  const given = awardsOf(edition, locale, person).filter(isGiven);
  const award = given.map(({ words, lang }) =>
    typeset(lang, [[words.name, words.edition].filter(Boolean).join(', '), words.category].join(': ')),
  );
  return award.length > 0 ? { award } : {};
}
