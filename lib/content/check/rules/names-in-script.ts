import { type Locale, locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { isIn, scriptOf } from '../scripts';
import { fileOf, publishedText } from '../written-texts';

/** A name as a page shows it, and the field in which it would be mended. */
type Shown = {
  field: string;
  name: string | undefined;
  /** Whether it may stay in Latin letters, which all our readers can read. */
  mayBeLatin: boolean;
};

/** Names stand in the script of the page. */
export const namesInScript: Rule = ({ items }) =>
  items.flatMap((item) =>
    locales.flatMap((locale) => {
      if (!publishedText(item, locale)) return [];
      return shownOn(item, locale)
        .filter((shown) => !isToldOfOriginal(item, locale, shown))
        .flatMap((shown) => foreign(item, locale, shown));
    }),
  );

/** A name that a translation takes over is mended with that of the original, where both are written in one script. */
function isToldOfOriginal(item: Item, locale: Locale, { field, name }: Shown): boolean {
  const { original, texts } = item;
  if (locale === original || scriptOf(locale) !== scriptOf(original) || !publishedText(item, original)) return false;
  const own = texts[locale]?.words as Readonly<Record<string, unknown>> | undefined;
  return (
    own?.[field] === undefined && shownOn(item, original).some((shown) => shown.field === field && shown.name === name)
  );
}

function foreign(item: Item, locale: Locale, { field, name, mayBeLatin }: Shown): Finding[] {
  const script = scriptOf(locale);
  if (name === undefined || isIn(script, name) || (mayBeLatin && isIn('Latn', name))) return [];
  if (!/\p{L}/u.test(name)) return [];
  return [{ file: fileOf(item, locale), path: [field], code: 'rule.scriptOfName', params: { name } }];
}

function shownOn(item: Item, locale: Locale): Shown[] {
  if (isKind(item, 'people') || isKind(item, 'contacts')) {
    const name = item.texts[locale]?.words.name ?? item.texts[item.original]?.words.name;
    return [{ field: 'name', name, mayBeLatin: false }];
  }
  if (isKind(item, 'partners'))
    return [{ field: 'name', name: item.texts[locale]?.words.name ?? item.facts.name, mayBeLatin: true }];
  return isKind(item, 'coverage') ? shownOfCoverage(item, locale) : [];
}

/** Outlets in Russian may have Latin names; no author has. */
function shownOfCoverage({ facts, texts }: Item<'coverage'>, locale: Locale): Shown[] {
  const words = texts[locale]?.words;
  return [
    { field: 'outlet', name: words?.outlet ?? facts.outlet, mayBeLatin: true },
    { field: 'author', name: words?.author ?? facts.author, mayBeLatin: false },
  ];
}

const isKind = <K extends Item['kind']>(item: Item, kind: K): item is Item<K> => item.kind === kind;
