import { useCallback, useEffect, useState } from 'react';
import { useChangeCount } from './changes-seen';
import { useLanguage } from './language';
import { ask, RefusedError } from './requests';

/** `ask` in the language of the desk. */
export function useAsk() {
  const { locale, t } = useLanguage();
  const unreachable = t('desk.unreachable');
  return useCallback(
    <Answer>(method: Parameters<typeof ask>[0], path: string, data?: unknown) =>
      ask<Answer>(method, path, { locale, data, unreachable }),
    [locale, unreachable],
  );
}

export type Resource<Data> = { data?: Data; failure?: string; reload: () => void; put: (data: Data) => void };

/** What the server knows below a path; it is asked anew whenever the content has been read anew. */
export function useResource<Data>(path: string): Resource<Data> {
  const request = useAsk();
  const changes = useChangeCount();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ path: string; data?: Data; failure?: string }>({ path });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the content and another attempt ask anew
  useEffect(() => {
    let isWanted = true;
    request<Data>('GET', path).then(
      (data) => isWanted && setState({ path, data }),
      (error: unknown) =>
        isWanted && setState((before) => ({ ...(before.path === path && before), path, failure: reasonOf(error) })),
    );
    return () => {
      isWanted = false;
    };
  }, [request, path, changes, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const put = useCallback((data: Data) => setState({ path, data }), [path]);
  return { ...(state.path === path && { data: state.data, failure: state.failure }), reload, put };
}

/** For the user; what is no refusal is a fault of ours and is shown as it is. */
export const reasonOf = (error: unknown): string =>
  error instanceof RefusedError ? error.message : error instanceof Error ? error.message : String(error);
