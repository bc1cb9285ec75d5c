import { kindNames, kinds, singleKind } from '../../content/kinds';
import type { Locale } from '../../i18n/locales';
import type { Field, KindRow } from '../api';
import type { FieldType, Field as SchemaField } from '../edit';
import { formOf, meaningsIn } from '../edit';
import { manualIn } from '../manual';

/** What a file of each kind holds, with the manual's words on it. */
export function kindRows(language: Locale): KindRow[] {
  const manual = manualIn(language);
  return kindNames.map((kind) => {
    const { facts, words } = formOf(kind);
    const meanings = meaningsIn(manual, kind);
    const withMeaning = (field: Field): Field => {
      const meaning = meanings.get(field.path.filter((name) => name !== '*').join('.'));
      return meaning === undefined ? field : { ...field, meaning };
    };
    return {
      kind,
      isSingle: kind === singleKind,
      hasBody: kinds[kind].body !== 'none',
      fields: [
        ...facts.flatMap((field) => flattened(field, ['facts'], 'facts')),
        ...words.flatMap((field) => flattened(field, [], 'words')),
      ].map(withMeaning),
    };
  });
}

/** A field and those within it, each with its path. */
function flattened({ name, isRequired, type }: SchemaField, above: string[], part: Field['part']): Field[] {
  return ofType(type, { path: [...above, name], part, isRequired, label: name });
}

type Named = Omit<Field, 'type'>;

function ofType(type: FieldType, named: Named): Field[] {
  const simple = (as: Field['type'], more: Partial<Field> = {}): Field[] => [{ ...named, ...more, type: as }];
  const each = (item: FieldType): Field[] =>
    ofType(item, { ...named, path: [...named.path, '*'], label: '', isRequired: true });
  switch (type.type) {
    case 'line':
    case 'country':
    case 'language':
    case 'time-zone':
    case 'web-address':
    case 'mail':
    case 'row-id':
      return simple('text');
    case 'paragraph':
      return simple('longText');
    case 'day':
    case 'date':
      return simple('date');
    case 'moment':
    case 'colour':
    case 'number':
    case 'file':
      return simple(type.type);
    case 'boolean':
      return simple('flag');
    case 'choice':
      return simple('choice', { choices: type.choices });
    case 'reference': {
      const [kind] = type.kinds;
      return type.isWithKind || type.kinds.length > 1 || !kind
        ? simple('text')
        : simple('reference', { refersTo: kind });
    }
    case 'list':
      return [...simple('list'), ...each(type.item)];
    case 'record':
      return [...simple('map'), ...each(type.value)];
    case 'map':
      return [...simple('group'), ...type.fields.flatMap((field) => flattened(field, named.path, named.part))];
    case 'either':
      return simple('other');
  }
}
