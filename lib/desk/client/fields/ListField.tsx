import type { ComponentType } from 'react';
import type { Value } from '../../api';
import { useWords } from '../language';
import { EntryActions } from './EntryActions';
import { emptyEntry, entryOf } from './entries';
import { FieldSet } from './FieldSet';
import type { FieldProps } from './input-props';

/** Entries in an order; without any, the field leaves the file. */
export function ListField(props: FieldProps & { View: ComponentType<FieldProps> }) {
  const { node, path, value, onChange, label, View } = props;
  const t = useWords();
  const list: Value[] = Array.isArray(value) ? value : [];
  const entry = entryOf(node);
  const put = (entries: Value[]) => onChange(entries.length === 0 && !node.field.isRequired ? undefined : entries);
  const name = label ?? (node.field.label || node.name);
  return (
    <FieldSet {...props}>
      <ol className="entries">
        {list.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names, and a field keeps no state of its value
          <li key={index}>
            <View
              node={entry}
              path={[...path, index]}
              value={each}
              label={`${name} ${index + 1}`}
              onChange={(changed) => put(list.map((old, at) => (at === index ? (changed ?? emptyEntry(entry)) : old)))}
            />
            <EntryActions
              name={`${name} ${index + 1}`}
              onRemove={() => put(list.toSpliced(index, 1))}
              onUp={index > 0 ? () => put(moved(list, index, index - 1)) : undefined}
              onDown={index < list.length - 1 ? () => put(moved(list, index, index + 1)) : undefined}
            />
          </li>
        ))}
      </ol>
      <button type="button" className="small" onClick={() => put([...list, emptyEntry(entry)])}>
        {t('editor.add', { label: name })}
      </button>
    </FieldSet>
  );
}

const moved = (list: readonly Value[], from: number, to: number): Value[] => {
  const [entry = null] = list.slice(from, from + 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
};
