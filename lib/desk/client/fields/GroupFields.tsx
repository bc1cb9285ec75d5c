import type { ComponentType } from 'react';
import type { Value } from '../../api';
import { isMap } from '../editor/values';
import type { FieldNode } from './field-tree';
import type { FieldProps } from './input-props';

type Props = Pick<FieldProps, 'node' | 'path' | 'value'> & {
  onField: (name: string, value: Value | undefined) => void;
  View: ComponentType<FieldProps>;
};

/** The fields of a group that belong to what the others of it say, and whatever stands in the file. */
export function GroupFields({ node, path, value, onField, View }: Props) {
  const map = isMap(value) ? value : {};
  const belongs = ({ name, field: { onlyWith } }: FieldNode) =>
    !onlyWith || map[name] !== undefined || onlyWith.values.includes(String(map[onlyWith.name] ?? ''));
  return node.children
    .filter(belongs)
    .map((child) => (
      <View
        key={child.name}
        node={child}
        path={[...path, child.name]}
        value={map[child.name]}
        onChange={(changed) => onField(child.name, changed)}
      />
    ));
}
