import { filmOf, shownStills } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import type { Desk } from '../manuscript/parts';
import type { Takeable } from './takeables';

/** Whose pictures these are and, of photographs, what they may be used for, in plain words for whoever opens the archive. */
export function creditsText(taken: readonly Takeable[], desk: Desk): string {
  const t = translator(desk.locale);
  const film = filmOf(desk.edition, desk.locale);
  const stills = takenStills(taken, desk).flatMap(({ name, still: { facts, words } }) => [
    name,
    `  ${words.caption}`,
    `  ${t('stills.credit', { credit: facts.credit })}`,
    ...(facts.copyright ? [`  ${facts.copyright}`] : []),
    `  ${words.usage}`,
    '',
  ]);
  const drawings = taken.filter(({ group }) => group === 'artwork').map(({ name, label }) => `${name}: ${label}`);
  const lines = [
    t(stills.length > 0 ? 'downloads.creditsTitleWithTerms' : 'downloads.creditsTitle', { film: film.words.title }),
    t('downloads.source', { address: desk.siteUrl + localPath(desk.locale, '/press') }),
    ...(film.words.imprint ? [film.words.imprint] : []),
    '',
    ...stills,
    ...(drawings.length > 0 ? [t('downloads.ownArtwork'), ...drawings, ''] : []),
  ];
  return lines.join('\n');
}

/** One row for each photograph, for picture desks. */
export function captionsCsv(taken: readonly Takeable[], desk: Desk): string | undefined {
  const t = translator(desk.locale);
  const rows = takenStills(taken, desk).map(({ name, number, people, still: { facts, words } }) => [
    name,
    String(number),
    words.caption,
    people.map((person) => person.name.name).join(', '),
    facts.credit,
    facts.copyright ?? '',
    words.usage,
    words.alt,
  ]);
  const head = (['file', 'number', 'caption', 'people', 'credit', 'copyright', 'usage', 'alt'] as const).map((column) =>
    t(`downloads.${column}`),
  );
  return rows.length > 0 ? toCsv([head, ...rows]) : undefined;
}

function takenStills(taken: readonly Takeable[], { edition, locale }: Desk) {
  return shownStills(edition, locale).flatMap((shown) => {
    const found = taken.find(({ id }) => id === `stills/${shown.still.id}`);
    return found ? [{ ...shown, name: found.name }] : [];
  });
}
