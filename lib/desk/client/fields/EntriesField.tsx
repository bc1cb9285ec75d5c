import type { ComponentType } from 'react';
import type { Value } from '../../api';
import { isMap, valueAt, withValue } from '../editor/values';
import { EntryActions } from './EntryActions';
import { emptyEntry, entryOf } from './entries';
import { FieldSet } from './FieldSet';
import { useSurroundings } from './field-context';
import type { FieldProps } from './input-props';
import { KeyInput } from './KeyInput';

/** Entries by their names, which other files may refer to. A translation has room for each that its original has. */
export function EntriesField(props: FieldProps & { View: ComponentType<FieldProps> }) {
  const { node, path, value, onChange, label, View } = props;
  const map = isMap(value) ? value : {};
  const ofOriginal = valueAt(useSurroundings().original, path);
  const keys = [...new Set([...Object.keys(isMap(ofOriginal) ? ofOriginal : {}), ...Object.keys(map)])];
  const entry = entryOf(node);
  const put = (now: Value) =>
    onChange(isMap(now) && Object.keys(now).length === 0 && !node.field.isRequired ? undefined : now);
  const nameOf = (key: string) => node.field.choices?.find((choice) => choice.value === key)?.label ?? key;
  return (
    <FieldSet {...props}>
      {keys.map((key) => (
        <div key={key} className="entry">
          <View
            node={entry}
            path={[...path, key]}
            value={map[key]}
            label={nameOf(key)}
            onChange={(changed) => put({ ...map, [key]: changed ?? emptyEntry(entry) })}
          />
          {map[key] !== undefined && (
            <EntryActions name={nameOf(key)} onRemove={() => put(withValue(map, [key], undefined))} />
          )}
        </div>
      ))}
      <KeyInput
        node={node}
        name={label ?? (node.field.label || node.name)}
        taken={keys}
        onAdd={(key) => put({ ...map, [key]: emptyEntry(entry) })}
      />
    </FieldSet>
  );
}
