import type { Edition, Evidence } from '../../content';
import { filmOf, itemOf, titlesOf } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { identifiersOf } from '../identifiers';
import { watchAddress } from '../youtube';
import type { FactRow, FactValue, StandardFigure } from './row';

/** Titles: the reader's own first, then those in the other languages. */
export function titleRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, lang } = filmOf(edition, locale);
  const titles = titlesOf(edition);
  const ordered = [...titles.filter((each) => each.lang === lang), ...titles.filter((each) => each.lang !== lang)];
  return ordered.map((each) => ({
    id: `title-${each.lang}`,
    label: each.lang === lang ? { form: 'message', message: 'title' } : { form: 'title', language: each.lang },
    value: { form: 'text', text: each.title, lang: each.lang },
    ...vouchedBy(facts.titleEvidence[each.lang]),
  }));
}

/** Figures of the film itself. Those that every desk asks for have a row even where nobody has supplied them. */
export function figureRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, words, lang } = filmOf(edition, locale);
  const text = (value: string | undefined) => value && ({ form: 'text', text: value, lang } as const);
  const row = (message: FactFigure, value: FactValue): FactRow => ({
    id: message,
    label: { form: 'message', message },
    value,
    ...vouchedBy(facts.evidence[message]),
  });
  const standard = (message: StandardFigure, value: FactValue | undefined | '' | 0): FactRow =>
    value
      ? row(message, value)
      : {
          id: message,
          label: { form: 'message', message },
          value: facts.toBeAnnounced.includes(message) ? toBeAnnounced : notSupplied,
          sources: [],
        };
  const optional = (message: FactFigure, value: FactValue | undefined | ''): FactRow[] =>
    value ? [row(message, value)] : [];
  return [
    row('year', { form: 'year', year: facts.year }),
    row('genre', { form: 'text', text: words.genre, lang }),
    standard('runningTime', facts.runningTime && { form: 'minutes', minutes: facts.runningTime }),
    row('countries', { form: 'countries', countries: facts.countries }),
    standard('languages', languagesValue(facts.languages)),
    standard('subtitles', languagesValue(facts.subtitles)),
    ...ratingRows(edition, locale),
    standard('pictureFormat', text(facts.pictureFormat)),
    standard('aspectRatio', text(facts.aspectRatio)),
    standard('frameRate', facts.frameRate && { form: 'frames', perSecond: facts.frameRate }),
    standard('colour', facts.colour && { form: 'colour', colour: facts.colour }),
    standard('sound', text(facts.sound)),
    standard('delivery', deliveryValue(edition, locale)),
    ...optional('billingBlock', text(words.billingBlock)),
    ...optional('whereToWatch', text(words.whereToWatch)),
    ...optional('trailer', facts.trailer && { form: 'trailer', href: watchAddress(facts.trailer.youtube) }),
  ];
}

type FactFigure = Exclude<keyof Evidences & string, 'identifiers'>;
type Evidences = ReturnType<typeof filmOf>['facts']['evidence'];

const languagesValue = (languages: string[]): FactValue | undefined =>
  languages.length > 0 ? { form: 'languages', languages } : undefined;

function deliveryValue(edition: Edition, locale: Locale): FactValue | undefined {
  const { facts, lang } = filmOf(edition, locale);
  if (!facts.delivery) return undefined;
  const { format, kdm, contact: id } = facts.delivery;
  const contact = id ? itemOf(edition, 'contacts', id, locale) : undefined;
  return {
    form: 'delivery',
    format,
    lang,
    ...(kdm && { kdm }),
    ...(contact && {
      contact: { name: contact.words.name, lang: contact.lang, path: `/contacts#contact-${contact.id}` },
    }),
  };
}

const toBeAnnounced = { form: 'unset', status: 'to-be-announced' } as const;
const notSupplied = { form: 'unset', status: 'not-supplied' } as const;

const vouchedBy = (evidence: Evidence | undefined): Pick<FactRow, 'saidBy' | 'sources'> => ({
  saidBy: evidence?.saidBy,
  sources: evidence?.sources ?? [],
});

/** One row a territory. */
function ratingRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, lang } = filmOf(edition, locale);
  if (facts.ratings.length === 0)
    return [{ id: 'rating', label: { form: 'message', message: 'rating' }, value: notSupplied, sources: [] }];
  return facts.ratings.map(({ territory, rating, evidence }) => ({
    id: `rating-${territory.toLowerCase()}`,
    label: { form: 'rating', territory },
    value: { form: 'text', text: rating, lang },
    ...vouchedBy(evidence),
  }));
}

/** What data bases call the film; they are called the same in every language. */
export function identifierRows(edition: Edition, locale: Locale): FactRow[] {
  const { identifiers, evidence } = filmOf(edition, locale).facts;
  return identifiersOf('film', identifiers).map(({ scheme, name, value, href }) => ({
    id: `identifier-${scheme}`,
    label: { form: 'text', text: name, lang: locale },
    value: { form: 'identifier', value, ...(href && { href }) },
    ...vouchedBy(evidence.identifiers),
  }));
}

const unsetStatuses = { nobody: 'not-supplied', 'nobody-yet': 'to-be-announced' } as const;

/** Rows that the film's front matter tells in words, and those that say why there is nothing to tell. */
export function toldRows(edition: Edition, locale: Locale): FactRow[] {
  const { facts, words, lang } = filmOf(edition, locale);
  return facts.factSheet.map((row): FactRow => {
    const told = words.factSheet[row.id];
    const head = { id: row.id, label: { form: 'text', text: told?.label ?? row.id, lang } } as const;
    if (row.saidBy === 'nobody' || row.saidBy === 'nobody-yet')
      return { ...head, value: { form: 'unset', status: unsetStatuses[row.saidBy] }, sources: [] };
    if (!told?.text) return { ...head, value: notSupplied, sources: [] };
    return { ...head, value: { form: 'text', text: told.text, lang }, ...vouchedBy(row) };
  });
}
