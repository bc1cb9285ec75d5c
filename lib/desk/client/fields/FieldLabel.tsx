import type { Field } from '../../field-api';
import { useWords } from '../language';

export function FieldLabel({ field, label }: { field: Field; label?: string }) {
  const t = useWords();
  return (
    <>
      {label ?? (field.label || field.path.at(-1))}
      {field.isRequired && !label && <span className="required"> · {t('editor.required')}</span>}
    </>
  );
}
