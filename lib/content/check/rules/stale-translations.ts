import { staleLanguages } from '../../translations';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

/** What is published says the same in every language: a translation follows the words of its original. */
export const staleTranslations: Rule = ({ items }) =>
  items.flatMap((item) =>
    staleLanguages(item)
      .filter((locale) => publishedText(item, locale))
      .map(
        (locale): Finding => ({
          file: fileOf(item, locale),
          path: ['translationOf'],
          code: 'rule.stale',
          params: { file: `${item.original}.md` },
        }),
      ),
  );
