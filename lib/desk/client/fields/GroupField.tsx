import type { ComponentType } from 'react';
import type { Value } from '../../api';
import { isMap, withValue } from '../editor/values';
import { FieldSet } from './FieldSet';
import { GroupFields } from './GroupFields';
import type { FieldProps } from './input-props';

/** Several fields that belong together; without any of them an optional group leaves the file. */
export function GroupField(props: FieldProps & { View: ComponentType<FieldProps> }) {
  const { node, value, onChange } = props;
  const change = (name: string, changed: Value | undefined) => {
    const now = withValue(isMap(value) ? value : {}, [name], changed);
    onChange(isMap(now) && Object.keys(now).length === 0 && !node.field.isRequired ? undefined : now);
  };
  return (
    <FieldSet {...props}>
      <GroupFields {...props} onField={change} />
    </FieldSet>
  );
}
