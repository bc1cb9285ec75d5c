import { useWords } from '../language';
import { FieldLabel } from './FieldLabel';
import { FieldRemarks, remarksAt } from './FieldRemarks';
import { useSurroundings } from './field-context';
import type { FieldProps } from './input-props';

/** A value of another form than the field usually has: it is shown, and changed in the file. */
export function OddValue({ node, path, value, label }: FieldProps) {
  const t = useWords();
  const { remarks } = useSurroundings();
  return (
    <fieldset data-field={path.join('.')}>
      <legend>
        <FieldLabel field={node.field} label={label} />
      </legend>
      <FieldRemarks remarks={remarksAt(remarks, path)} />
      <pre>{JSON.stringify(value, undefined, 1)}</pre>
      <p className="hint">{t('editor.oddValue')}</p>
    </fieldset>
  );
}
