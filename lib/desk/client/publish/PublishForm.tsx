import { type SyntheticEvent, useState } from 'react';
import { useWords } from '../language';
import { ConflictChoices } from './ConflictChoices';
import { HeldBackView } from './HeldBackView';
import { usePublishing } from './use-publishing';

/** By whom, and why: a commit is signed with both. */
export function PublishForm({ name: known, onChange }: { name: string; onChange: () => void }) {
  const t = useWords();
  const [name, setName] = useState(known);
  const [message, setMessage] = useState('');
  const { isBusy, heldBack, conflicts, publish, takeIn } = usePublishing(onChange);
  const order = { name, ...(message.trim() && { message }) };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void publish(order);
  };
  return (
    <form className="panel" aria-label={t('pages.publish')} onSubmit={submit}>
      <label className="field">
        <span className="field-label">{t('publish.name')}</span>
        <input value={name} required autoComplete="name" onChange={({ target }) => setName(target.value)} />
      </label>
      <label className="field">
        <span className="field-label">{t('publish.message')}</span>
        <input value={message} onChange={({ target }) => setMessage(target.value)} />
      </label>
      {heldBack && <HeldBackView heldBack={heldBack} onEvenSo={() => void publish({ ...order, evenSo: true })} />}
      {conflicts && (
        <ConflictChoices
          conflicts={conflicts}
          onChosen={(choices) => void publish({ ...order, evenSo: true, choices })}
        />
      )}
      <p className="actions">
        <button type="submit" className="primary" disabled={isBusy}>
          {t('publish.publish')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void takeIn()}>
          {t('publish.takeIn')}
        </button>
      </p>
    </form>
  );
}
