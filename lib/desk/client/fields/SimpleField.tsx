import { type ComponentType, useId } from 'react';
import { FieldLabel } from './FieldLabel';
import { FieldRemarks, remarksAt } from './FieldRemarks';
import { useSurroundings } from './field-context';
import type { FieldProps, InputProps } from './input-props';
import { OriginalWords } from './OriginalWords';

/** One value with its label, its meaning, what is wrong with it, and the words of the original. */
export function SimpleField({ Input, ...props }: FieldProps & { Input: ComponentType<InputProps> }) {
  const { node, path, label } = props;
  const id = useId();
  const { remarks } = useSurroundings();
  const found = remarksAt(remarks, path);
  const attributes = { id, 'aria-describedby': `${id}-about`, 'aria-invalid': found.length > 0 };
  return (
    <div className="field" data-field={path.join('.')}>
      <label className="field-label" htmlFor={id}>
        <FieldLabel field={node.field} label={label} />
      </label>
      <OriginalWords field={node.field} path={path} />
      <Input {...props} attributes={attributes} />
      <div id={`${id}-about`}>
        <FieldRemarks remarks={found} />
        {node.field.meaning && <p className="hint">{node.field.meaning}</p>}
      </div>
    </div>
  );
}
