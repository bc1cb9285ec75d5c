import type { Edition } from '../../content';
import { type Locale, locales } from '../../i18n/locales';
import type { Desk } from '../manuscript/parts';
import { captionsCsv, creditsText } from './credits';
import { type Source, type Takeable, takeables } from './takeables';

/** What lies in an archive under a name, and where its bytes come from. */
export type ArchiveEntry = { name: string; source: Source | { text: string } };

/** The same pictures stand in the kits of all languages. */
const isPicture = ({ group }: Takeable) => group === 'stills' || group === 'artwork';

/** Sources of what cannot be made now, pictures and documents: it is left out, and the archive says so. */
export type LeftOut = ReadonlySet<string>;

const nothing: LeftOut = new Set();

/** The whole kit in one language; without one, a folder for each, and the pictures once. */
export function kitEntries(edition: Edition, siteUrl: string, locale?: Locale, leftOut = nothing): ArchiveEntry[] {
  if (locale) {
    const desk = { edition, locale, siteUrl };
    return withCredits(takeables(desk), desk, leftOut);
  }
  const [first] = locales;
  const pictures = takeables({ edition, locale: first, siteUrl }).filter(
    (taken) => isPicture(taken) && !isLeftOut(taken, leftOut),
  );
  return [
    ...locales.flatMap((language) => {
      const desk = { edition, locale: language, siteUrl };
      const entries = withCredits(takeables(desk), desk, leftOut).filter(({ source }) => !('media' in source));
      return entries.map((entry) => ({ ...entry, name: `${language}/${entry.name}` }));
    }),
    ...pictures.map(toEntry),
  ];
}

/** What was ticked, in the order of the form; undefined where one of the ids is not among what there is. */
export function selectedEntries(ids: readonly string[], desk: Desk, leftOut = nothing): ArchiveEntry[] | undefined {
  const all = takeables(desk);
  const taken = all.filter(({ id }) => ids.includes(id));
  return taken.length === new Set(ids).size ? withCredits(taken, desk, leftOut) : undefined;
}

const isLeftOut = ({ source }: Takeable, leftOut: LeftOut) => leftOut.has(addressOf(source));

/** A picture by the last part of its address, a file by the whole of it. */
export const addressOf = (source: Source): string => ('media' in source ? source.media : source.file);

function withCredits(all: readonly Takeable[], desk: Desk, leftOut: LeftOut): ArchiveEntry[] {
  const taken = all.filter((each) => !isLeftOut(each, leftOut));
  const missing = all.filter((each) => isLeftOut(each, leftOut)).map(({ name }) => `${name}\n`);
  const captions = captionsCsv(taken, desk);
  return [
    ...taken.map(toEntry),
    { name: 'CREDITS.txt', source: { text: creditsText(taken, desk) } },
    ...(captions ? [{ name: 'captions.csv', source: { text: captions } }] : []),
    ...(missing.length > 0 ? [{ name: 'MISSING.txt', source: { text: missing.join('') } }] : []),
  ];
}

const toEntry = ({ name, source }: Takeable): ArchiveEntry => ({ name, source });
