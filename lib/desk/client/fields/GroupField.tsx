import type { ComponentType } from 'react';
import { isMap, withValue } from '../editor/values';
import { FieldLabel } from './FieldLabel';
import { FieldRemarks, remarksExactlyAt } from './FieldRemarks';
import { useSurroundings } from './field-context';
import type { FieldProps } from './input-props';

/** Several fields that belong together. */
export function GroupField({
  node,
  path,
  value,
  onChange,
  label,
  View,
}: FieldProps & { View: ComponentType<FieldProps> }) {
  const { remarks } = useSurroundings();
  const map = isMap(value) ? value : {};
  return (
    <fieldset data-field={path.join('.')}>
      <legend>
        <FieldLabel field={node.field} label={label} />
      </legend>
      {node.field.meaning && <p className="hint">{node.field.meaning}</p>}
      <FieldRemarks remarks={remarksExactlyAt(remarks, path)} />
      {node.children.map((child) => (
        <View
          key={child.name}
          node={child}
          path={[...path, child.name]}
          value={map[child.name]}
          onChange={(changed) => {
            const now = withValue(map, [child.name], changed);
            onChange(isMap(now) && Object.keys(now).length === 0 && !node.field.isRequired ? undefined : now);
          }}
        />
      ))}
    </fieldset>
  );
}
