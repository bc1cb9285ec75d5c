import { useWords } from '../language';
import { useSurroundings } from './field-context';
import type { InputProps } from './input-props';
import { textOf } from './typed-text';

/** One of the pictures that lie beside the item. */
export function FileInput({ value, onChange, attributes }: InputProps) {
  const t = useWords();
  const { pictures } = useSurroundings();
  const chosen = textOf(value);
  const names = pictures.map(({ name }) => name);
  return (
    <select {...attributes} value={chosen} onChange={({ target }) => onChange(target.value || undefined)}>
      <option value="">{t('editor.notSet')}</option>
      {chosen !== '' && !names.includes(chosen) && <option value={chosen}>{chosen}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
