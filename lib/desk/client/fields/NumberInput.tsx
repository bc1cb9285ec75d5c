import type { InputProps } from './input-props';
import { textOf } from './typed-text';

export function NumberInput({ node, value, onChange, attributes }: InputProps) {
  return (
    <input
      {...attributes}
      type="number"
      step="any"
      value={textOf(value)}
      required={node.field.isRequired}
      onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)}
    />
  );
}
