import { type DigitalSource, filmOf, licenceOf, shownStills } from '../../content/queries';
import { imprintBlocks } from '../../document/compose/imprint';
import { licenceRun } from '../../document/compose/licence';
import type { PublishContext } from '../../document/compose/parts';
import type { Run } from '../../document/runs';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { toCsv } from '../csv';
import { drawingsOf } from '../theme';
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
    ...licenceLines(facts, context).map((line) => `  ${line}`),
    '',
  ]);
  const drawings = takenDrawings(taken, context);
  const lines = [
    t(stills.length > 0 ? 'downloads.creditsTitleWithTerms' : 'downloads.creditsTitle', { film: film.words.title }),
    t('downloads.source', { address: context.siteUrl + localPath(context.locale, '/press') }),
    ...imprintBlocks(film, context).map(({ runs }) => runs.map(textWithAddress).join('')),
    '',
    ...stills,
    ...(drawings.length > 0 ? [t('downloads.ownArtwork'), ...drawings, ''] : []),
  ];
  return lines.join('\n');
}

/** Whose each of these pictures is, and how it may be used. */
function takenDrawings(taken: readonly Download[], context: PublishContext): string[] {
  const t = translator(context.locale);
  const drawings = drawingsOf(filmOf(context.edition, context.locale));
  return taken
    .filter(({ group }) => group === 'artwork')
    .flatMap(({ id, name, label }) => {
      const drawing = drawings.find((each) => `artwork/${each.id}` === id.split('.')[0]);
      return [
        `${name}: ${label}`,
        ...(drawing?.creator ? [`  ${t('rights.creator', { name: drawing.creator })}`] : []),
        ...(drawing?.copyright ? [`  ${drawing.copyright}`] : []),
        ...(drawing?.usage ? [`  ${drawing.usage}`] : []),
        ...licenceLines(drawing ?? {}, context).map((line) => `  ${line}`),
      ];
    });
}

/** Under which licence a picture may be used, and how it came to be. */
function licenceLines(own: { licence?: string; digitalSource?: DigitalSource }, context: PublishContext): string[] {
  const t = translator(context.locale);
  const licence = licenceOf(context.edition, own);
  return [
    ...(licence ? [`${t('rights.licence')}: ${textWithAddress(licenceRun(licence, context.locale))}`] : []),
    ...(own.digitalSource ? [t(`rights.digitalSource.${own.digitalSource}`)] : []),
  ];
}

const textWithAddress = ({ text, href }: Run) => (href ? `${text} (${href})` : text);

const captionColumns = [
  ...([
    'file',
    'number',
    'caption',
    'people',
    'photographer',
    'credit',
    'copyright',
    'usage',
    'licence',
    'alt',
  ] as const),
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
    licenceCell(facts, context),
    words.alt,
  ]);
  const head = captionColumns.map((column) => t(column === 'licence' ? 'rights.licence' : `downloads.${column}`));
  return rows.length > 0 ? toCsv([head, ...rows]) : undefined;
}

/** The address of a licence; of one without, its name. */
function licenceCell(own: { licence?: string }, context: PublishContext): string {
  const licence = licenceOf(context.edition, own);
  if (!licence) return '';
  return licence.kind !== 'news-only' ? licence.address : licenceRun(licence, context.locale).text;
}

function takenStills(taken: readonly Download[], { edition, locale }: PublishContext) {
  return shownStills(edition, locale).flatMap((shown) => {
    const found = taken.find(({ id }) => id === `stills/${shown.still.id}`);
    return found ? [{ ...shown, name: found.name }] : [];
  });
}
