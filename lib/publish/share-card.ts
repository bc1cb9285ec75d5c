import { formatHex, interpolate } from 'culori';
import type { Edition, Evidence, Localized, Still } from '../content';
import { filmOf, listOf, nameOf, roleBelow, titlesOf } from '../content/queries';
import { onlyDrawable } from '../fonts/faces';
import { countryName, formatDate } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { formatMoment } from '../i18n/moments';
import { translator } from '../i18n/translator';
import { typeset } from '../markdown/typography';
import { isPressOnly, partEvidence, pressMark, withPressMark } from './evidence/press-mark';
import { filmLine } from './film-line';

/** What the picture of a page says, and in which colours, as pictures take them: hexadecimal. */
export type ShareCard = {
  /** Above the title: what this is, when and where. */
  over: string;
  title: string;
  /** Below it. */
  lines: string[];
  /** At the foot: the film. */
  foot: string;
  /** What the mark of the press means, where one stands above. */
  note?: string;
  /** Of the photograph beside it, as it has to be printed. */
  credit?: string;
  colours: ShareColours;
};

export type ShareColours = { paper: string; ink: string; soft: string; ember: string };

const plain: ShareColours = { paper: '#121212', ink: '#f2f2f2', soft: '#c4c4c4', ember: '#f2f2f2' };

/** The film's colours at night: they stand out among the white of a messenger. */
export function shareColours({ facts: { theme } }: Localized<'film'>): ShareColours {
  if (!theme) return plain;
  const { paper, ink, ember } = theme.colours.night;
  const hex = (colour: string) => formatHex(colour) ?? plain.ink;
  return {
    paper: hex(paper),
    ink: hex(ink),
    soft: formatHex(interpolate([paper, ink], 'oklab')(0.76)),
    ember: hex(ember),
  };
}

type Told = Omit<ShareCard, 'colours' | 'foot' | 'note' | 'credit'> & {
  /** Who says what is told: what only the press says is marked, and the picture says so. */
  evidence?: readonly Evidence[];
};

function card(edition: Edition, locale: Locale, { over, title, lines, evidence = [] }: Told): ShareCard {
  const film = filmOf(edition, locale);
  const drawn = (text: string) => onlyDrawable(typeset(locale, text));
  return {
    over: drawn(over),
    title: drawn(title),
    lines: lines.map(drawn),
    foot: drawn(film.words.title),
    ...(evidence.some(isPressOnly) && { note: drawn(`${pressMark} ${messages[locale].facts.saidByPress}`) }),
    colours: shareColours(film),
  };
}

export function filmCard(edition: Edition, locale: Locale): ShareCard {
  const { words } = filmOf(edition, locale);
  const others = titlesOf(edition).filter(({ title }) => title !== words.title);
  return card(edition, locale, {
    over: filmLine(edition, locale),
    title: words.title,
    lines: [...new Set(others.map(({ title }) => title))],
  });
}

export function releaseCard(edition: Edition, locale: Locale, { facts, words, lang }: Localized<'press'>): ShareCard {
  const kind = messages[locale].press[facts.kind];
  return card(edition, locale, {
    over: `${kind}. ${words.place}, ${formatDate(lang, facts.date)}`,
    title: words.headline,
    lines: [],
  });
}

export function personCard(edition: Edition, locale: Locale, person: Localized<'people'>): ShareCard {
  const { character } = person.words;
  const name = nameOf(edition, person);
  const role = roleBelow(person, name);
  return card(edition, locale, {
    over: role ? withPressMark(role, person.facts.evidence) : '',
    title: name.name,
    lines: character ? [withPressMark(`${messages[locale].people.character}: ${character}`, partEvidence(person))] : [],
    evidence: [...(role ? [person.facts.evidence] : []), ...(character ? [partEvidence(person)] : [])],
  });
}

/** How many dates fit. */
const shownDates = 4;

export function datesCard(edition: Edition, locale: Locale): ShareCard {
  const known = listOf(edition, 'release-dates', locale).filter(
    ({ facts }) => facts.date !== 'tba' && facts.status !== 'cancelled',
  );
  const dates = known.filter(({ facts }) => /festival|theatrical|streaming/.test(facts.kind)).slice(0, shownDates);
  return card(edition, locale, {
    over: filmOf(edition, locale).words.title,
    title: messages[locale].navigation.dates,
    lines: dates.map(({ facts, words }) => {
      const country = facts.territory && countryName(locale, facts.territory);
      const line = [formatMoment(locale, facts), words.city ?? country].filter(Boolean).join(' · ');
      return withPressMark(line, facts.evidence);
    }),
    evidence: dates.map(({ facts }) => facts.evidence),
  });
}

/** The card with the credit of the photograph that stands beside it. */
export function withCredit(card: ShareCard, locale: Locale, { still: { facts } }: Still): ShareCard {
  const credit = translator(locale)('stills.credit', { credit: facts.credit });
  return { ...card, credit: onlyDrawable(typeset(locale, credit)) };
}

/** The file of the wide key art, on which the film's own picture stands. */
export function keyArtFile({ facts: { theme, artwork }, media }: Localized<'film'>): string | undefined {
  const named = artwork.find(({ id }) => id === theme?.keyArt.wide)?.file;
  return named === undefined ? undefined : media[named]?.keptAt;
}
