import { type ComponentType, useState } from 'react';
import { isMap, withValue } from '../editor/values';
import { useWords } from '../language';
import { EntryActions } from './EntryActions';
import { emptyEntry, entryOf } from './entries';
import { FieldLabel } from './FieldLabel';
import { FieldRemarks, remarksExactlyAt } from './FieldRemarks';
import { useSurroundings } from './field-context';
import type { FieldProps } from './input-props';

/** Entries by their names, which other files may refer to. */
export function EntriesField({
  node,
  path,
  value,
  onChange,
  label,
  View,
}: FieldProps & { View: ComponentType<FieldProps> }) {
  const t = useWords();
  const { remarks } = useSurroundings();
  const [key, setKey] = useState('');
  const map = isMap(value) ? value : {};
  const entry = entryOf(node);
  const name = label ?? (node.field.label || node.name);
  const put = (now: typeof value) =>
    onChange(isMap(now) && Object.keys(now).length === 0 && !node.field.isRequired ? undefined : now);
  const add = () => {
    if (key in map || key === '') return;
    put({ ...map, [key]: emptyEntry(entry) });
    setKey('');
  };
  return (
    <fieldset data-field={path.join('.')}>
      <legend>
        <FieldLabel field={node.field} label={label} />
      </legend>
      {node.field.meaning && <p className="hint">{node.field.meaning}</p>}
      <FieldRemarks remarks={remarksExactlyAt(remarks, path)} />
      {Object.entries(map).map(([each, inner]) => (
        <div key={each} className="entry">
          <View
            node={entry}
            path={[...path, each]}
            value={inner}
            label={each}
            onChange={(changed) => put({ ...map, [each]: changed ?? emptyEntry(entry) })}
          />
          <EntryActions name={each} onRemove={() => put(withValue(map, [each], undefined))} />
        </div>
      ))}
      <p className="actions">
        <input
          value={key}
          aria-label={`${t('editor.key')}: ${name}`}
          placeholder={t('editor.key')}
          onChange={({ target }) => setKey(target.value)}
        />
        <button type="button" className="small" onClick={add} disabled={key === '' || key in map}>
          {t('editor.add', { label: name })}
        </button>
      </p>
    </fieldset>
  );
}
