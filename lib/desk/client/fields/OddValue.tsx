import { useWords } from '../language';
import { remarksAt } from './FieldRemarks';
import { FieldSet } from './FieldSet';
import type { FieldProps } from './input-props';

/** A value of another form than the field usually has: it is shown, and changed in the file. */
export function OddValue(props: FieldProps) {
  const t = useWords();
  return (
    <FieldSet {...props} remarksOf={remarksAt}>
      <pre>{JSON.stringify(props.value, undefined, 1)}</pre>
      <p className="hint">{t('editor.oddValue')}</p>
    </FieldSet>
  );
}
