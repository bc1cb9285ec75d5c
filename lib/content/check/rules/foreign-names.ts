import { locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Rule } from '../finding';
import { findingIn } from '../in-texts';
import { phraseIndex } from '../phrase-index';
import { isIn, scriptOf } from '../scripts';
import { fileOf, publishedText } from '../written-texts';

/**
 * Within a text, too, people are named in the script of the page. On their own page the other spelling may stand
 * beside it.
 */
export const foreignNames: Rule = ({ items, texts }) =>
  locales.flatMap((locale) => {
    const find = phraseIndex(items.filter(isPerson).flatMap((person) => foreignSpellings(person, scriptOf(locale))));
    return texts
      .filter((text) => text.locale === locale)
      .flatMap((text) =>
        find(text.text)
          .filter(({ value }) => fileOf(value, locale) !== text.file)
          .map(({ phrase, value, index }) =>
            findingIn(text, index, {
              code: 'rule.foreignName',
              params: { name: phrase, file: fileOf(value, locale) },
            }),
          ),
      );
  });

const isPerson = (item: Item): item is Item<'people'> => item.kind === 'people';

/** First name and surname at least: a single word may be anything. */
function foreignSpellings(person: Item<'people'>, script: string): (readonly [string, Item<'people'>])[] {
  const names = locales.flatMap((locale) => publishedText(person, locale)?.words.name ?? []);
  const spellings = [...new Set([...names, ...person.facts.alsoWritten])];
  return spellings.filter((name) => name.includes(' ') && !isIn(script, name)).map((name) => [name, person] as const);
}
