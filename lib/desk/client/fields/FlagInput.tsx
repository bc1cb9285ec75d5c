import type { InputProps } from './input-props';

export function FlagInput({ value, onChange, attributes }: InputProps) {
  return (
    <input
      {...attributes}
      type="checkbox"
      checked={value === true}
      onChange={({ target }) => onChange(target.checked || undefined)}
    />
  );
}
