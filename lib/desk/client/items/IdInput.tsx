import { useId } from 'react';
import { useWords } from '../language';
import { idPattern, isItemId } from './item-id';

type Props = { label: string; value: string; onChange: (id: string) => void };

/** The name of a folder, which becomes an address; says what is allowed before the server refuses it. */
export function IdInput({ label, value, onChange }: Props) {
  const t = useWords();
  const id = useId();
  const hint = `${id}-hint`;
  const isWrong = value !== '' && !isItemId(value);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        pattern={idPattern}
        maxLength={80}
        required
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={hint}
        aria-invalid={isWrong}
      />
      <span id={hint} className={isWrong ? 'severity is-error' : 'hint'}>
        {t(isWrong ? 'items.idWrong' : 'items.idHint')}
      </span>
    </div>
  );
}
