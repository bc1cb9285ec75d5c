import { useLanguage } from '../language';
import { addressOf } from '../requests';
import { sendPicture } from './send-picture';

/** `sendPicture` in the language of the desk. */
export function useSendFile() {
  const { locale, t } = useLanguage();
  const unreachable = t('desk.unreachable');
  return <Answer>(path: string, file: File, onProgress: (share: number) => void) =>
    sendPicture<Answer>(addressOf(path, locale), file, unreachable, onProgress);
}
