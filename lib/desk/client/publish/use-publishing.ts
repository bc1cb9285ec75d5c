import { useState } from 'react';
import type { HeldBack, PublishConflict, Published, PublishOrder, TakenIn } from '../../publish-api';
import { useAnnounce } from '../announcements';
import { useWords } from '../language';
import { RefusedError } from '../requests';
import { reasonOf, useAsk } from '../server';

type Obstacles = Partial<HeldBack & PublishConflict>;

/** Publishes, and holds what has to be decided first. */
export function usePublishing(onChange: () => void) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [obstacles, setObstacles] = useState<Obstacles>({});

  async function send(path: string, order: unknown, done: (answer: never) => string): Promise<void> {
    setBusy(true);
    setObstacles({});
    try {
      announce(done(await request<never>('POST', path, order)));
      onChange();
    } catch (error) {
      const told = error instanceof RefusedError ? (error.answer as Obstacles | undefined) : undefined;
      if (told?.heldBack || told?.conflicts) setObstacles(told);
      else announce(reasonOf(error), true);
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    ...obstacles,
    publish: (order: PublishOrder) =>
      send('/publish', order, ({ files }: Published) => t('publish.published', { count: files.length })),
    takeIn: () => send('/publish/fetch', {}, ({ changed }: TakenIn) => t('publish.takenIn', { count: changed.length })),
  };
}
