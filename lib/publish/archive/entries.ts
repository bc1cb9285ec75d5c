import type { Edition } from '../../content';
import { type Locale, locales } from '../../i18n/locales';
import type { Desk } from '../manuscript/parts';
import { captionsCsv, creditsText } from './credits';
import { type Source, type Takeable, takeables } from './takeables';

/** What lies in an archive under a name, and where its bytes come from. */
export type ArchiveEntry = { name: string; source: Source | { text: string } };

/** The same pictures stand in the kits of all languages. */
const isPicture = ({ group }: Takeable) => group === 'stills' || group === 'artwork';

/** The whole kit in one language; without one, a folder for each, and the pictures once. */
export function kitEntries(edition: Edition, siteUrl: string, locale?: Locale): ArchiveEntry[] {
  if (locale) {
    const desk = { edition, locale, siteUrl };
    return withCredits(takeables(desk), desk);
  }
  const [first] = locales;
  const pictures = takeables({ edition, locale: first, siteUrl }).filter(isPicture);
  return [
    ...locales.flatMap((language) => {
      const desk = { edition, locale: language, siteUrl };
      const entries = withCredits(takeables(desk), desk).filter(({ source }) => !('media' in source));
      return entries.map((entry) => ({ ...entry, name: `${language}/${entry.name}` }));
    }),
    ...pictures.map(toEntry),
  ];
}

/** What was ticked, in the order of the form; undefined where one of the ids is not among what there is. */
export function selectedEntries(ids: readonly string[], desk: Desk): ArchiveEntry[] | undefined {
  const all = takeables(desk);
  const taken = all.filter(({ id }) => ids.includes(id));
  return taken.length === new Set(ids).size ? withCredits(taken, desk) : undefined;
}

function withCredits(taken: readonly Takeable[], desk: Desk): ArchiveEntry[] {
  const captions = captionsCsv(taken, desk);
  return [
    ...taken.map(toEntry),
    { name: 'CREDITS.txt', source: { text: creditsText(taken, desk) } },
    ...(captions ? [{ name: 'captions.csv', source: { text: captions } }] : []),
  ];
}

const toEntry = ({ name, source }: Takeable): ArchiveEntry => ({ name, source });
