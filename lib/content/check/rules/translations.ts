import { locales } from '../../../i18n/locales';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

/** What is published in its own language is published in all of them. */
export const translations: Rule = ({ items }) =>
  items
    .filter((item) => publishedText(item, item.original))
    .flatMap((item) =>
      locales
        .filter((locale) => !publishedText(item, locale))
        .map((locale): Finding => {
          const params = { file: `${item.original}.md` };
          return item.texts[locale]
            ? { file: fileOf(item, locale), path: ['draft'], code: 'rule.draft', params }
            : { file: fileOf(item, locale), path: [], code: 'rule.untranslated', params };
        }),
    );
