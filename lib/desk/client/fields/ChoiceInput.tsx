import { useWords } from '../language';
import type { InputProps } from './input-props';
import { textOf } from './typed-text';

export function ChoiceInput({ node, value, onChange, attributes }: InputProps) {
  const t = useWords();
  const { choices = [], isRequired } = node.field;
  const chosen = textOf(value);
  const isKnown = chosen === '' || choices.some((choice) => choice.value === chosen);
  return (
    <select {...attributes} value={chosen} onChange={({ target }) => onChange(target.value || undefined)}>
      {(!isRequired || chosen === '') && <option value="">{t('editor.notSet')}</option>}
      {!isKnown && <option value={chosen}>{chosen}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
