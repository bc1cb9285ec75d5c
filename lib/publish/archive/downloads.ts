import { extname } from 'node:path';
import { filmOf, listOf, shownStills } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { formatDate } from '../../i18n/formats';
import { formatName } from '../../i18n/measures';
import { mediaPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { FileRoute } from '../../routes/route';
import { type DocumentPath, documentName, documentNames } from '../files/fixed-files';
import { releaseFileName } from '../files/release-files';
import { type ReleaseFormat, releaseFormats } from '../files/release-formats';
import { releasesPerPage } from '../pages';
import { drawingsOf } from '../theme';

/** Where the bytes of something come from. */
export type Source = FileRoute | { kind: 'media'; name: string };

/** Something that a reader can take away alone, ticked among others, or in the whole kit. */
export type Download = {
  /** What the form sends. */
  id: string;
  group: 'documents' | 'releases' | 'stills' | 'artwork';
  /** What several of them are formats of. */
  of?: string;
  /** What it is, or in which format. */
  label: string;
  /** Its path in an archive: letters, digits, `._-/`. */
  name: string;
  source: Source;
};

/** Everything there is to take in one language, in the order of the form. */
export function downloadsOf(context: PublishContext): Download[] {
  return [...documents(context), ...releases(context), ...stills(context), ...artwork(context)];
}

const documentLabels = {
  '/press/book.pdf': 'downloads.bookPdf',
  '/press/facts.csv': 'downloads.factsCsv',
  '/press/facts.json': 'downloads.factsJson',
  '/press/quotes.txt': 'downloads.quotesTxt',
  '/press/coverage.csv': 'downloads.coverageCsv',
  '/dates.csv': 'downloads.datesCsv',
  '/press/awards.csv': 'downloads.awardsCsv',
  '/contacts.csv': 'downloads.contactsCsv',
  '/kit.json': 'downloads.kitJson',
} as const satisfies Record<DocumentPath, string>;

function documents(context: PublishContext): Download[] {
  const t = translator(context.locale);
  return (Object.keys(documentNames) as DocumentPath[]).map((path) => ({
    id: path.slice(1),
    group: 'documents',
    label: t(documentLabels[path]),
    name: documentName(path, context),
    source: { kind: 'fixed-file', locale: context.locale, path },
  }));
}

/** Press releases of this language in all their formats, the newest: as many as a page of the list shows. */
function releases(context: PublishContext): Download[] {
  const { edition, locale } = context;
  const t = translator(locale);
  return listOf(edition, 'press', locale)
    .filter(({ lang }) => lang === locale)
    .slice(0, releasesPerPage)
    .flatMap((release) =>
      (Object.keys(releaseFormats) as ReleaseFormat[]).map(
        (format): Download => ({
          id: `press/${release.id}.${format}`,
          group: 'releases',
          of: `${formatDate(locale, release.facts.date)}. ${release.words.headline}`,
          label: t(`files.${format}`),
          name: `press-releases/${release.id}/${releaseFileName(release, format, context)}`,
          source: { kind: 'release-file', locale, id: release.id, format },
        }),
      ),
    );
}

/** TaggedPhotos, with what has to be printed beside them written into them. */
function stills({ edition, locale }: PublishContext): Download[] {
  return shownStills(edition, locale).map(({ still, photo: { tagged }, number }) => ({
    id: `stills/${still.id}`,
    group: 'stills',
    label: `${number}. ${still.words.caption}`,
    name: `stills/${tagged.download}`,
    source: { kind: 'media', name: tagged.name },
  }));
}

function artwork({ edition, locale }: PublishContext): Download[] {
  return drawingsOf(filmOf(edition, locale)).flatMap(({ id, title, alsoAs, ...file }) =>
    [file, ...alsoAs].map(({ path, type, download }, index) => ({
      id: `artwork/${id}${index > 0 ? extname(path) : ''}`,
      group: 'artwork',
      label: `${title}, ${formatName(type)}`,
      name: `artwork/${download}`,
      source: { kind: 'media', name: path.slice(mediaPath('').length) },
    })),
  );
}
