import type { Edition, Localized } from '../../content';
import { listOf, nameOf, personPath } from '../../content/queries';
import { roleWithin } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { bySide, type CompanyKind, type Credit, type FactLabel, type FactRow, type PersonValue } from './row';

const credits: readonly Credit[] = [
  'director',
  'screenwriter',
  'actor',
  'cinematographer',
  'composer',
  'costume-designer',
  'stills-photographer',
  'producer',
  'executive-producer',
];

const companyKinds: readonly CompanyKind[] = ['production', 'distribution', 'streaming', 'participation'];

/** Companies by what they did, each as the reader's language writes it; distributors by the country they serve. */
export function companyRows(edition: Edition, locale: Locale): FactRow[] {
  const partners = listOf(edition, 'partners', locale);
  return companyKinds.flatMap((kind) => {
    const companies = partners.filter(({ facts }) => facts.kind === kind);
    if (kind !== 'distribution') return namesRows(kind, { form: 'message', message: kind }, companies, locale);
    const countries = [...new Set(companies.map(({ facts }) => facts.country))];
    return countries.flatMap((country) =>
      namesRows(
        country ? `${kind}-${country.toLowerCase()}` : kind,
        country ? { form: 'distribution', country } : { form: 'message', message: kind },
        companies.filter(({ facts }) => facts.country === country),
        locale,
      ),
    );
  });
}

function namesRows(
  id: string,
  label: FactLabel,
  companies: readonly Localized<'partners'>[],
  locale: Locale,
): FactRow[] {
  const entries = companies.map(({ facts, words, lang }) => ({
    evidence: facts.evidence,
    value: (lang === locale && words.name) || facts.name,
  }));
  return bySide(entries).map(({ saidBy, sources, values, isSecond }) => ({
    id: `${id}-${saidBy}`,
    label: label.form === 'message' && isSecond ? { ...label, byPress: true } : label,
    value: { form: 'names', names: values },
    saidBy,
    sources,
  }));
}

/** Who did what; the titles that producers bear stand behind their names. */
export function creditRows(edition: Edition, locale: Locale): FactRow[] {
  const people = listOf(edition, 'people', locale);
  return credits.flatMap((credit) => {
    const credited = people.filter(({ facts }) => facts.credits.includes(credit));
    const entries = credited.map((person) => ({
      evidence: person.facts.creditEvidence[credit] ?? person.facts.evidence,
      value:
        credit === 'producer'
          ? toValue(edition, person, roleWithin(person.lang, person.words.role))
          : toValue(edition, person),
    }));
    return peopleRows(credit, entries);
  });
}

/** Crafts that have no name of their own in the interface, each under the words that the content has for it. */
export function otherCreditRows(edition: Edition, locale: Locale): FactRow[] {
  const people = listOf(edition, 'people', locale);
  const crafts = new Map(
    people.flatMap(({ words, lang }) => words.otherCredits.map((craft) => [craft, lang] as const)),
  );
  return [...crafts].flatMap(([craft, lang], index) => {
    const credited = people.filter(({ words }) => words.otherCredits.includes(craft));
    const entries = credited.map((person) => ({ evidence: person.facts.evidence, value: toValue(edition, person) }));
    return bySide(entries).map(({ saidBy, sources, values }) => ({
      id: `other-credit-${index + 1}-${saidBy}`,
      label: { form: 'text', text: craft, lang },
      value: { form: 'people', people: values },
      saidBy,
      sources,
    }));
  });
}

/** Who plays whom, which others may say than those who say who plays. */
export function characterRows(edition: Edition, locale: Locale): FactRow[] {
  const entries = listOf(edition, 'people', locale).flatMap((person) =>
    person.words.character
      ? [
          {
            evidence: person.facts.characterEvidence ?? person.facts.evidence,
            value: toValue(edition, person, person.words.character),
          },
        ]
      : [],
  );
  return peopleRows('characters', entries);
}

function peopleRows(message: Credit | 'characters', entries: Parameters<typeof bySide<PersonValue>>[0]): FactRow[] {
  return bySide(entries).map(({ saidBy, sources, values, isSecond }) => ({
    id: `${message}-${saidBy}`,
    label: { form: 'message', message, count: values.length, ...(isSecond && { byPress: true }) },
    value: { form: 'people', people: values },
    saidBy,
    sources,
  }));
}

function toValue(edition: Edition, person: Localized<'people'>, as?: string): PersonValue {
  return {
    name: nameOf(edition, person),
    path: personPath(edition, person.id),
    ...(as && { as: { text: as, lang: person.lang } }),
  };
}
