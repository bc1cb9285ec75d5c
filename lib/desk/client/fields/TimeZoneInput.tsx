import { useWords } from '../language';
import { zones } from '../moments';
import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';
import { ZoneOptions } from './ZoneOptions';

export function TimeZoneInput({ node, value, onChange, attributes }: InputProps) {
  const t = useWords();
  const chosen = textOf(value);
  return (
    <select
      {...attributes}
      value={chosen}
      required={node.field.isRequired}
      onChange={({ target }) => onChange(typedText(target.value, node.field))}
    >
      <option value="">{t('editor.notSet')}</option>
      {chosen && !zones().includes(chosen) && <option value={chosen}>{chosen}</option>}
      <ZoneOptions />
    </select>
  );
}
