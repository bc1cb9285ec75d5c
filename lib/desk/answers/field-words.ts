import * as texts from '../../../messages/fields/index';
import type { Incomplete } from '../../i18n/incomplete';
import { isLocale, type Locale } from '../../i18n/locales';
import type { Choice } from '../field-api';

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete<keyof typeof texts, typeof texts>, 'every key that English has, and no other'>;

type Words = { optional: string; labels: Record<string, string>; choices: Record<string, Record<string, string>> };

const wordsIn = (language: Locale): Words => (texts as unknown as Record<string, Words>)[language] ?? texts.en;

/** What producers call a field; the name that files have for it where nobody has written one. */
export const labelOf = (name: string, language: Locale): string => wordsIn(language).labels[name] ?? name;

/**
 * What the manual remarks upon a field, as a sentence of a form: the form itself says which fields have to be filled in.
 *
 * @returns nothing where the manual says no more than that it may be left out.
 */
export function meaningOf(remark: string, language: Locale): string | undefined {
  const { optional } = wordsIn(language);
  const rest = remark.startsWith(optional) ? remark.slice(optional.length).replace(/^[:;,]? */, '') : remark;
  return rest === '' ? undefined : rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
}

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
