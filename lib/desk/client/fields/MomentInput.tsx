import { useState } from 'react';
import { useWords } from '../language';
import { Moment } from '../Moment';
import { instantAt, ownZone, wallTime } from '../moments';
import type { InputProps } from './input-props';
import { textOf } from './typed-text';
import { ZoneOptions } from './ZoneOptions';

/** Day and time on the clocks of a zone; the file keeps them with their offset from UTC. */
export function MomentInput({ value, onChange, attributes }: InputProps) {
  const t = useWords();
  const [zone, setZone] = useState(ownZone);
  const at = textOf(value);
  return (
    <div className="moment-input">
      <input
        {...attributes}
        type="datetime-local"
        value={at && wallTime(at, zone)}
        onChange={({ target }) => onChange(target.value ? instantAt(target.value, zone) : undefined)}
      />
      <select aria-label={t('editor.zone')} value={zone} onChange={({ target }) => setZone(target.value)}>
        <ZoneOptions />
      </select>
      {at && (
        <button type="button" className="small" onClick={() => onChange(undefined)}>
          {t('editor.clear')}
        </button>
      )}
      {at && (
        <p className="hint">
          <Moment at={at} />
        </p>
      )}
    </div>
  );
}
