import type { ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { useWords } from '../language';
import { itemPath } from '../routes';
import { DropBox } from './DropBox';
import { useFileQueue } from './use-file-queue';
import { useSendFile } from './use-send-file';

/** Puts pictures beside an item. */
export function PictureDrop({ page: { kind, id }, onPage }: { page: ItemPage; onPage: (page: ItemPage) => void }) {
  const t = useWords();
  const announce = useAnnounce();
  const sendFile = useSendFile();
  const queue = useFileQueue(async (file, onProgress) => {
    const path = `${itemPath(kind, id)}/pictures/${encodeURIComponent(file.name)}`;
    onPage(await sendFile<ItemPage>(path, file, onProgress));
    announce(t('pictures.added', { name: file.name }));
  });
  return <DropBox label={t('pictures.drop')} queue={queue} />;
}
