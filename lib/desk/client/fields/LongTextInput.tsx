import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';

export function LongTextInput({ node, value, onChange, attributes }: InputProps) {
  return (
    <textarea
      {...attributes}
      rows={3}
      value={textOf(value)}
      required={node.field.isRequired}
      onChange={({ target }) => onChange(typedText(target.value, node.field))}
    />
  );
}
