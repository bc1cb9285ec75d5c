import { useState } from 'react';
import type { Value } from '../../api';
import type { PublishConflict } from '../../publish-api';
import { useWords } from '../language';

type Side = 'mine' | 'theirs';
type Conflict = PublishConflict['conflicts'][number];

/** Values that somebody else has published otherwise: one of the two stays, and the other goes into the history. */
export function ConflictChoices({
  conflicts,
  onChosen,
}: {
  conflicts: readonly Conflict[];
  onChosen: (choices: Record<string, Side>) => void;
}) {
  const t = useWords();
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const isComplete = conflicts.every(({ id }) => choices[id]);
  return (
    <section role="alert" className="notice" aria-labelledby="publish-conflicts">
      <h2 id="publish-conflicts">{t('publish.conflicts', { count: conflicts.length })}</h2>
      {conflicts.map((conflict) => (
        <Choice
          key={conflict.id}
          conflict={conflict}
          chosen={choices[conflict.id]}
          onChoose={(side) => setChoices({ ...choices, [conflict.id]: side })}
        />
      ))}
      <p className="actions">
        <button type="button" disabled={!isComplete} onClick={() => onChosen(choices)}>
          {t('publish.publishChosen')}
        </button>
      </p>
    </section>
  );
}

type ChoiceProps = { conflict: Conflict; chosen: Side | undefined; onChoose: (side: Side) => void };

function Choice({ conflict, chosen, onChoose }: ChoiceProps) {
  const t = useWords();
  return (
    <fieldset>
      <legend>
        {conflict.file} {conflict.path.join('.')}
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className="choice">
          <input type="radio" name={conflict.id} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>
            {t(`editor.${side}`)}: {textOf(conflict[side]) || t('publish.removed')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const textOf = (value: Value | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
