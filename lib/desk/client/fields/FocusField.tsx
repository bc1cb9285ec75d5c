import { useWords } from '../language';
import { FieldSet } from './FieldSet';
import { FocusPicture } from './FocusPicture';
import { useSurroundings } from './field-context';
import { type Focus, focusText, middle, readFocus } from './focus';
import type { FieldProps } from './input-props';
import { textOf } from './typed-text';

/** A point of the photograph: by pointing at it, by the arrow keys, or by two figures. */
export function FocusField(props: FieldProps) {
  const t = useWords();
  const { pictures, photograph } = useSurroundings();
  const { value, onChange } = props;
  const picture = pictures.find(({ name }) => name === photograph);
  const focus = readFocus(textOf(value)) ?? middle;
  const change = (changed: Focus) => onChange(focusText(changed));
  const axis = (name: 'x' | 'y') => (
    <label>
      {t(name === 'x' ? 'focus.fromLeft' : 'focus.fromTop')}
      <input
        type="range"
        min={0}
        max={100}
        value={focus[name]}
        aria-valuetext={`${focus[name]}%`}
        onChange={({ target }) => change({ ...focus, [name]: target.valueAsNumber })}
      />
    </label>
  );
  return (
    <FieldSet {...props}>
      {picture && <FocusPicture href={picture.href} focus={focus} onChange={change} />}
      <div className="focus-axes">
        {axis('x')}
        {axis('y')}
      </div>
      <p className="actions">
        <span>{value === undefined ? t('focus.middle') : focusText(focus)}</span>
        {value !== undefined && (
          <button type="button" className="small" onClick={() => onChange(undefined)}>
            {t('editor.clear')}
          </button>
        )}
      </p>
    </FieldSet>
  );
}
