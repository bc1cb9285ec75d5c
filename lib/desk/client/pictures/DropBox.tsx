import { type DragEvent, useId, useState } from 'react';
import { useWords } from '../language';
import type { FileQueue } from './use-file-queue';

/** Takes one file or forty, dropped or chosen. */
export function DropBox({ label, queue: { sending, failures, sendAll } }: { label: string; queue: FileQueue }) {
  const t = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void sendAll([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field within is the first
    <div
      className={isOver ? 'drop is-over' : 'drop'}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        accept="image/*"
        aria-describedby={`${id}-failures`}
        onChange={({ target }) => void sendAll([...(target.files ?? [])]).then(() => (target.value = ''))}
      />
      {sending && (
        <p>
          <label htmlFor={`${id}-progress`}>{t('pictures.uploading', { name: sending.name })}</label>{' '}
          <progress id={`${id}-progress`} max={1} value={sending.share} />
        </p>
      )}
      <div id={`${id}-failures`} role="alert">
        {failures.map((failure) => (
          <p key={failure} className="severity is-error">
            {failure}
          </p>
        ))}
      </div>
    </div>
  );
}
