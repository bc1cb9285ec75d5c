import { useState } from 'react';
import type { ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { useLanguage } from '../language';
import { addressOf } from '../requests';
import { itemPath } from '../routes';
import { reasonOf } from '../server';
import { sendPicture } from './send-picture';

/** Sends pictures one after another; one that is refused does not keep the others back. */
export function useUpload({ kind, id }: ItemPage, onPage: (page: ItemPage) => void) {
  const { locale, t } = useLanguage();
  const announce = useAnnounce();
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [failures, setFailures] = useState<string[]>([]);

  const upload = async (files: readonly File[]) => {
    setFailures([]);
    for (const file of files) {
      const { name } = file;
      setSending({ name, share: 0 });
      const address = addressOf(`${itemPath(kind, id)}/pictures/${encodeURIComponent(name)}`, locale);
      try {
        onPage(await sendPicture(address, file, t('desk.unreachable'), (share) => setSending({ name, share })));
        announce(t('pictures.added', { name }));
      } catch (error) {
        setFailures((before) => [...before, t('pictures.failed', { name, reason: reasonOf(error) })]);
      }
    }
    setSending(undefined);
  };

  return { sending, failures, upload };
}
