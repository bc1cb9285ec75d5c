import type { Edition } from '../../content';
import { filmOf, titlesOf } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { watchAddress } from '../youtube';
import type { FactRow, FactValue } from './row';

/** Titles: the reader's own first, then those in the other languages. */
export function titleRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, lang } = filmOf(edition, locale);
  const titles = titlesOf(edition);
  const ordered = [...titles.filter((each) => each.lang === lang), ...titles.filter((each) => each.lang !== lang)];
  return ordered.map((each) => ({
    id: `title-${each.lang}`,
    label: each.lang === lang ? { message: 'title' } : { titleIn: each.lang },
    value: { form: 'text', text: each.title, lang: each.lang },
    saidBy: facts.titleEvidence[each.lang]?.saidBy,
    sources: facts.titleEvidence[each.lang]?.sources ?? [],
  }));
}

/** Figures of the film itself. */
export function figureRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, words, lang } = filmOf(edition, locale);
  const row = (message: keyof typeof facts.evidence & FactFigure, value: FactValue | undefined): FactRow[] => {
    const evidence = facts.evidence[message];
    return value
      ? [{ id: message, label: { message }, value, saidBy: evidence?.saidBy, sources: evidence?.sources ?? [] }]
      : [];
  };
  return [
    ...row('year', { form: 'year', year: facts.year }),
    ...row('genre', { form: 'text', text: words.genre, lang }),
    ...row('runningTime', facts.runningTime ? { form: 'minutes', minutes: facts.runningTime } : undefined),
    ...row('countries', { form: 'countries', countries: facts.countries }),
    ...row('languages', facts.languages.length > 0 ? { form: 'languages', languages: facts.languages } : undefined),
    ...row('trailer', facts.trailer && { form: 'trailer', href: watchAddress(facts.trailer.youtube) }),
  ];
}

type FactFigure = 'year' | 'genre' | 'runningTime' | 'countries' | 'languages' | 'trailer';

/** Rows that the film's front matter tells in words, and those that nobody has said yet. */
export function toldRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, words, lang } = filmOf(edition, locale);
  return facts.factSheet.map((row) => {
    const told = words.factSheet[row.id];
    const label = { text: told?.label ?? row.id, lang };
    if (row.saidBy === 'nobody' || row.saidBy === 'nobody-yet' || !told?.text)
      return { id: row.id, label, value: { form: 'tba' }, sources: [] };
    const value = { form: 'text', text: told.text, lang } as const;
    return { id: row.id, label, value, saidBy: row.saidBy, sources: row.sources };
  });
}
