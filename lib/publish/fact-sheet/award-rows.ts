import type { Edition, Localized } from '../../content';
import { awardsOf, itemOf, nameOf, personPath } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import type { FactRow, FactValue, PersonValue } from './row';

/** Each award and each nomination by itself, the newest first. */
export function awardRows(edition: Edition, locale: Locale): FactRow[] {
  return awardsOf(edition, locale).map((award) => ({
    id: `awards-${award.id}`,
    label: { form: 'text', text: award.words.name, lang: award.lang },
    value: awardValue(edition, locale, award),
    saidBy: award.facts.evidence.saidBy,
    sources: award.facts.evidence.sources,
  }));
}

/** What was given for what, when and to whom. */
export function awardValue(
  edition: Edition,
  locale: Locale,
  { facts, words, lang }: Localized<'awards'>,
): Extract<FactValue, { form: 'award' }> {
  const people = facts.people.flatMap((id): PersonValue[] => {
    const person = itemOf(edition, 'people', id, locale);
    return person ? [{ name: nameOf(edition, person), path: personPath(edition, id) }] : [];
  });
  return {
    form: 'award',
    result: facts.result,
    category: words.category,
    lang,
    ...(words.edition && { edition: words.edition }),
    date: facts.date,
    people,
  };
}
