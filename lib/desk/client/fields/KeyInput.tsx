import { useState } from 'react';
import { useWords } from '../language';
import type { FieldNode } from './field-tree';

type Props = { node: FieldNode; name: string; taken: readonly string[]; onAdd: (key: string) => void };

/** Begins an entry under a name of its own: one of those that are given, or one that is typed. */
export function KeyInput({ node, name, taken, onAdd }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const left = node.field.choices?.filter(({ value }) => !taken.includes(value));
  const key = left && !left.some(({ value }) => value === typed) ? (left[0]?.value ?? '') : typed;
  const isFree = key !== '' && !taken.includes(key);
  const attributes = { 'aria-label': `${t('editor.key')}: ${name}`, value: key };
  if (left?.length === 0) return null;
  return (
    <p className="actions">
      {left ? (
        <select {...attributes} onChange={({ target }) => setTyped(target.value)}>
          {left.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input {...attributes} placeholder={t('editor.key')} onChange={({ target }) => setTyped(target.value)} />
      )}
      <button
        type="button"
        className="small"
        disabled={!isFree}
        onClick={() => {
          onAdd(key);
          setTyped('');
        }}
      >
        {t('editor.add', { label: name })}
      </button>
    </p>
  );
}
