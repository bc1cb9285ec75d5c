import type { Edition } from '../../content';
import type { PublishContext } from '../../document/compose/parts';
import { type Locale, locales } from '../../i18n/locales';
import { hrefOf } from '../../routes/href';
import { captionsCsv, creditsText } from './credits';
import { type Download, downloadsOf, type Source } from './downloads';

/** What lies in an archive under a name, and where its bytes come from. */
export type ArchiveEntry = { name: string; source: Source | { kind: 'text'; text: string } };

/** The same pictures stand in the kits of all languages. */
const isPicture = ({ group }: Download) => group === 'stills' || group === 'artwork';

/** Addresses of what cannot be made now, pictures and documents: it is left out, and the archive says so. */
export type LeftOut = ReadonlySet<string>;

const nothing: LeftOut = new Set();

/** The whole kit in one language; without one, a folder for each, and the pictures once. */
export function kitEntries(edition: Edition, siteUrl: string, locale?: Locale, leftOut = nothing): ArchiveEntry[] {
  if (locale) {
    const context = { edition, locale, siteUrl };
    return withCredits(downloadsOf(context), context, leftOut);
  }
  const [first] = locales;
  const pictures = downloadsOf({ edition, locale: first, siteUrl }).filter(
    (taken) => isPicture(taken) && !isLeftOut(taken, leftOut),
  );
  return [
    ...locales.flatMap((language) => {
      const context = { edition, locale: language, siteUrl };
      const entries = withCredits(downloadsOf(context), context, leftOut).filter(
        ({ source }) => source.kind !== 'media',
      );
      return entries.map((entry) => ({ ...entry, name: `${language}/${entry.name}` }));
    }),
    ...pictures.map(toEntry),
  ];
}

/** Photographs and artwork with their credits; undefined where there are none. */
export function pictureEntries(context: PublishContext, leftOut = nothing): ArchiveEntry[] | undefined {
  const pictures = downloadsOf(context).filter(isPicture);
  return pictures.length > 0 ? withCredits(pictures, context, leftOut) : undefined;
}

/** What was ticked, in the order of the form; undefined where one of the ids is not among what there is. */
export function selectedEntries(
  ids: readonly string[],
  context: PublishContext,
  leftOut = nothing,
): ArchiveEntry[] | undefined {
  const all = downloadsOf(context);
  const taken = all.filter(({ id }) => ids.includes(id));
  return taken.length === new Set(ids).size ? withCredits(taken, context, leftOut) : undefined;
}

const isLeftOut = ({ source }: Download, leftOut: LeftOut) => leftOut.has(hrefOf(source));

function withCredits(all: readonly Download[], context: PublishContext, leftOut: LeftOut): ArchiveEntry[] {
  const text = (name: string, content: string): ArchiveEntry => ({ name, source: { kind: 'text', text: content } });
  const taken = all.filter((each) => !isLeftOut(each, leftOut));
  const missing = all.filter((each) => isLeftOut(each, leftOut)).map(({ name }) => `${name}\n`);
  const captions = captionsCsv(taken, context);
  return [
    ...taken.map(toEntry),
    text('CREDITS.txt', creditsText(taken, context)),
    ...(captions ? [text('captions.csv', captions)] : []),
    ...(missing.length > 0 ? [text('MISSING.txt', missing.join(''))] : []),
  ];
}

const toEntry = ({ name, source }: Download): ArchiveEntry => ({ name, source });
