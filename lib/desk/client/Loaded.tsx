import type { ReactNode } from 'react';
import { useWords } from './language';
import type { Resource } from './server';

/** Shows what has arrived; what has failed is said, with a way to try again. */
export function Loaded<Data>({ from, children }: { from: Resource<Data>; children: (data: Data) => ReactNode }) {
  const t = useWords();
  return (
    <>
      {from.failure !== undefined && (
        <div role="alert" className="notice is-failure">
          <p>{t('desk.failed', { reason: from.failure })}</p>
          <button type="button" onClick={from.reload}>
            {t('desk.again')}
          </button>
        </div>
      )}
      {from.data !== undefined ? children(from.data) : from.failure === undefined && <p>{t('desk.loading')}</p>}
    </>
  );
}
