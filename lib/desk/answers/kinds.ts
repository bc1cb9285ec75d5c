import { kindNames, kinds, singleKind } from '../../content/kinds';
import type { Locale } from '../../i18n/locales';
import { isItemPageKind } from '../../routes/pages';
import { formOf, meaningsIn } from '../edit';
import type { Field, KindRow } from '../field-api';
import { manualIn } from '../manual';
import { meaningOf } from './field-words';
import { flatFields } from './flat-fields';

/** What a file of each kind holds, with the manual's words on it. */
export function kindRows(language: Locale): KindRow[] {
  const manual = manualIn(language);
  return kindNames.map((kind) => {
    const { facts, words } = formOf(kind);
    const meanings = meaningsIn(manual, kind);
    const withMeaning = (field: Field): Field => {
      // What is remarked upon a list stands once, above its entries.
      if (field.path.at(-1) === '*') return field;
      const remark = meanings.get(field.path.filter((name) => name !== '*').join('.'));
      const meaning = remark === undefined ? undefined : meaningOf(remark, language);
      return meaning === undefined ? field : { ...field, meaning };
    };
    return {
      kind,
      isSingle: kind === singleKind,
      hasPages: isItemPageKind(kind),
      hasBody: kinds[kind].body !== 'none',
      fields: [
        ...facts.flatMap((field) => flatFields(field, ['facts'], 'facts', language)),
        ...words.flatMap((field) => flatFields(field, [], 'words', language)),
      ].map(withMeaning),
    };
  });
}
