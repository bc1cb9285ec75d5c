import type { Value } from '../../api';
import { FieldView } from '../fields/FieldView';
import type { FieldNode } from '../fields/field-tree';
import { valueAt, withValue } from './values';

type Props = {
  nodes: readonly FieldNode[];
  /** The path that all of them share. */
  above: readonly string[];
  data: Value;
  onChange: (data: Value) => void;
};

export function FieldList({ nodes, above, data, onChange }: Props) {
  return nodes.map((node) => {
    const path = [...above, node.name];
    return (
      <FieldView
        key={node.name}
        node={node}
        path={path}
        value={valueAt(data, path)}
        onChange={(value) => onChange(withValue(data, path, value))}
      />
    );
  });
}
