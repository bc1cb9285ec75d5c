import { useState } from 'react';
import { useWords } from '../language';
import { reasonOf } from '../server';

export type FileQueue = {
  /** The file that is on its way, and how much of it has arrived. */
  sending?: { name: string; share: number };
  failures: string[];
  sendAll: (files: readonly File[]) => Promise<void>;
};

/** Sends files one after another; one that is refused does not keep the others back. */
export function useFileQueue(send: (file: File, onProgress: (share: number) => void) => Promise<void>): FileQueue {
  const t = useWords();
  const [sending, setSending] = useState<FileQueue['sending']>();
  const [failures, setFailures] = useState<string[]>([]);
  const sendAll = async (files: readonly File[]) => {
    setFailures([]);
    for (const file of files) {
      const { name } = file;
      setSending({ name, share: 0 });
      try {
        await send(file, (share) => setSending({ name, share }));
      } catch (error) {
        setFailures((before) => [...before, t('pictures.failed', { name, reason: reasonOf(error) })]);
      }
    }
    setSending(undefined);
  };
  return { ...(sending && { sending }), failures, sendAll };
}
