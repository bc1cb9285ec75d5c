import * as texts from '../../../messages/fields/index';
import type { Incomplete } from '../../i18n/incomplete';
import { isLocale, type Locale } from '../../i18n/locales';
import type { Choice } from '../api';

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete<keyof typeof texts, typeof texts>, 'every key that English has, and no other'>;

type Words = { labels: Record<string, string>; choices: Record<string, Record<string, string>> };

const wordsIn = (language: Locale): Words => (texts as unknown as Record<string, Words>)[language] ?? texts.en;

/** What producers call a field; the name that files have for it where nobody has written one. */
export const labelOf = (name: string, language: Locale): string => wordsIn(language).labels[name] ?? name;

/**
 * What may be chosen in a field, as producers call it.
 *
 * @param name of the field: the same value is called otherwise in another.
 */
export function choicesOf(name: string, values: readonly string[], language: Locale): Choice[] {
  const { labels, choices } = wordsIn(language);
  const called = choices[name === 'creditEvidence' ? 'credits' : name];
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return values.map((value) => ({
    value,
    label: called?.[value] ?? (isLocale(value) ? languages.of(value) : labels[value]) ?? value,
  }));
}
