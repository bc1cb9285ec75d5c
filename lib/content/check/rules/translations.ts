import { locales } from '../../../i18n/locales';
import type { Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

/** What is published in its own language is published in all of them. */
export const translations: Rule = ({ items }) =>
  items
    .filter((item) => publishedText(item, item.original))
    .flatMap((item) =>
      locales
        .filter((locale) => !publishedText(item, locale))
        .map((locale) => ({
          file: fileOf(item, locale),
          path: item.texts[locale] ? ['draft'] : [],
          message: item.texts[locale]
            ? `is still a draft while ${item.original}.md is published: finish it and take out draft: true`
            : `is missing: translate ${item.original}.md`,
        })),
    );
