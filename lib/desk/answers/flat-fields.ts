import type { Locale } from '../../i18n/locales';
import type { FieldType, Field as SchemaField } from '../edit';
import type { Field } from '../field-api';
import { choicesOf, labelOf } from './field-words';

type Named = Omit<Field, 'type'>;

/** A field and those within it, each with its path. */
export function flatFields(
  { name, isRequired, type, onlyWith }: SchemaField,
  above: string[],
  part: Field['part'],
  language: Locale,
): Field[] {
  const path = [...above, name];
  return ofType(type, {
    path,
    part,
    isRequired,
    label: labelOf(name, language),
    ...(onlyWith && { onlyWith }),
  });

  function ofType(type: FieldType, named: Named): Field[] {
    const simple = (as: Field['type'], more: Partial<Field> = {}): Field[] => [{ ...named, ...more, type: as }];
    const each = (item: FieldType): Field[] =>
      ofType(item, { path: [...named.path, '*'], part, label: '', isRequired: true });
    const within = (fields: readonly SchemaField[]) =>
      fields.flatMap((field) => flatFields(field, named.path, part, language));
    switch (type.type) {
      case 'line':
      case 'web-address':
      case 'mail':
      case 'row-id':
        return simple('text');
      case 'paragraph':
        return simple('longText');
      case 'day':
      case 'date':
        return simple('date');
      case 'time-zone':
        return simple('timeZone');
      case 'moment':
      case 'colour':
      case 'focus':
      case 'country':
      case 'language':
      case 'number':
      case 'file':
        return simple(type.type);
      case 'boolean':
        return simple('flag');
      case 'choice':
        return simple('choice', { choices: choicesOf(name, type.choices, language) });
      case 'reference':
        return simple('reference', { refersTo: { kinds: type.kinds, isWithKind: type.isWithKind } });
      case 'list':
        return [...simple('list'), ...each(type.item)];
      case 'record': {
        const { keys } = type;
        const choices = keys.type === 'choice' && { choices: choicesOf(name, keys.choices, language) };
        return [...simple('map', choices || {}), ...each(type.value)];
      }
      case 'map':
        return [...simple('group'), ...within(type.fields)];
      case 'source':
        return [...simple('source', { refersTo: { kinds: type.item.kinds, isWithKind: true } }), ...within(type.page)];
    }
  }
}
