import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';

export function TextInput({ node, value, onChange, attributes }: InputProps) {
  return (
    <input
      {...attributes}
      value={textOf(value)}
      required={node.field.isRequired}
      onChange={({ target }) => onChange(typedText(target.value, node.field))}
    />
  );
}
