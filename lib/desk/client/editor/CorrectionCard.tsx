import type { Value } from '../../api';
import { useWords } from '../language';
import { withCorrection } from './correction';
import type { Draft } from './draft';
import { outlookOf } from './publication';
import { valueAt } from './values';

type Props = { draft: Draft; onChange: (data: Value) => void };

/** Begins a correction of what readers see already. */
export function CorrectionCard({ draft: { data, base }, onChange }: Props) {
  const t = useWords();
  if (outlookOf(data, Date.now()).is !== 'now') return null;
  const countIn = (value: Value | undefined) => {
    const entries = valueAt(value, ['facts', 'corrections']);
    return Array.isArray(entries) ? entries.length : 0;
  };
  const published = { data: base?.data ?? data, body: base?.body ?? '' };
  const isBegun = countIn(data) > countIn(base?.data);
  return (
    <fieldset className="part">
      <legend>{t('correct.title')}</legend>
      <div aria-live="polite">
        <p className="hint">{t(isBegun ? 'correct.begun' : 'correct.hint')}</p>
      </div>
      {!isBegun && (
        <p className="actions">
          <button type="button" onClick={() => onChange(withCorrection(data, published, Date.now()))}>
            {t('correct.begin')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
