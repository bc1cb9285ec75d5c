import type { InputProps } from './input-props';
import { TextInput } from './TextInput';
import { textOf } from './typed-text';

/** A colour as CSS writes it, beside what it looks like. */
export function ColourInput(props: InputProps) {
  return (
    <span className="colour-input">
      <span className="swatch" style={{ backgroundColor: textOf(props.value) }} aria-hidden="true" />
      <TextInput {...props} />
    </span>
  );
}
