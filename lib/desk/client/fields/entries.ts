import type { Value } from '../../api';
import type { FieldNode } from './field-tree';

/** What an entry of a list or map is: a line of text, if the server says nothing else. */
export const entryOf = ({ field, entry }: FieldNode): FieldNode =>
  entry ?? {
    field: { ...field, path: [...field.path, '*'], type: 'text', label: '', meaning: undefined, isRequired: true },
    name: '*',
    children: [],
  };

/** What a new entry begins with. */
export const emptyEntry = ({ field, children }: FieldNode): Value => {
  if (field.type === 'list') return [];
  return field.type === 'map' || (field.type === 'group' && children.length > 0) ? {} : '';
};
