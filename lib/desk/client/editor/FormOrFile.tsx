import { useId } from 'react';
import { useWords } from '../language';
import { canBeForm, type Draft, isDirty } from './draft';

/** The two ways to edit a file. What is not saved stays in the way it was written in. */
export function FormOrFile({ draft, onChange }: { draft: Draft; onChange: (change: Partial<Draft>) => void }) {
  const t = useWords();
  const hint = useId();
  if (!draft.base) return null;
  const isBound = isDirty(draft);
  const way = (asFile: boolean) => (
    <button
      type="button"
      className="small"
      aria-pressed={draft.asFile === asFile}
      aria-describedby={isBound ? hint : undefined}
      disabled={draft.asFile !== asFile && (isBound || (!asFile && !canBeForm(draft.base)))}
      onClick={() => onChange({ asFile })}
    >
      {t(asFile ? 'editor.asFile' : 'editor.asForm')}
    </button>
  );
  return (
    <p className="ways">
      {way(false)} {way(true)}
      <span id={hint} className="hint" hidden={!isBound}>
        {t('editor.switchFirst')}
      </span>
    </p>
  );
}
