import { type DragEvent, useId, useState } from 'react';
import type { ItemPage } from '../../api';
import { useWords } from '../language';
import { useUpload } from './use-upload';

/** Takes one picture or forty, dropped or chosen. */
export function PictureDrop({ page, onPage }: { page: ItemPage; onPage: (page: ItemPage) => void }) {
  const t = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { sending, failures, upload } = useUpload(page, onPage);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void upload([...event.dataTransfer.files]);
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
      <label htmlFor={id}>{t('pictures.drop')}</label>
      <input
        id={id}
        type="file"
        multiple
        accept="image/*"
        aria-describedby={`${id}-failures`}
        onChange={({ target }) => void upload([...(target.files ?? [])]).then(() => (target.value = ''))}
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
