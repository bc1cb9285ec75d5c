import { filmOf, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import type { Download } from './downloads';

/** Whose pictures these are and, of photographs, what they may be used for, in plain words for whoever opens the archive. */
export function creditsText(taken: readonly Download[], context: PublishContext): string {
  const t = translator(context.locale);
  const film = filmOf(context.edition, context.locale);
  const stills = takenStills(taken, context).flatMap(({ name, still: { facts, words } }) => [
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
    t('downloads.source', { address: context.siteUrl + localPath(context.locale, '/press') }),
    ...(film.words.imprint ? [film.words.imprint] : []),
    '',
    ...stills,
    ...(drawings.length > 0 ? [t('downloads.ownArtwork'), ...drawings, ''] : []),
  ];
  return lines.join('\n');
}

const captionColumns = [
  ...(['file', 'number', 'caption', 'people', 'photographer', 'credit', 'copyright', 'usage', 'alt'] as const),
];

/** One row for each photograph, for picture desks. */
export function captionsCsv(taken: readonly Download[], context: PublishContext): string | undefined {
  const t = translator(context.locale);
  const rows = takenStills(taken, context).map(({ name, number, people, still: { facts, words } }) => [
    name,
    String(number),
    words.caption,
    people.map((person) => person.name.name).join(', '),
    facts.photographer ?? facts.credit,
    facts.credit,
    facts.copyright ?? '',
    words.usage,
    words.alt,
  ]);
  const head = captionColumns.map((column) => t(`downloads.${column}`));
  return rows.length > 0 ? toCsv([head, ...rows]) : undefined;
}

function takenStills(taken: readonly Download[], { edition, locale }: PublishContext) {
  return shownStills(edition, locale).flatMap((shown) => {
    const found = taken.find(({ id }) => id === `stills/${shown.still.id}`);
    return found ? [{ ...shown, name: found.name }] : [];
  });
}
