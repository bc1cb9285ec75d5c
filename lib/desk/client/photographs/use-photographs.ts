import { useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import type { Inspection, KnownPhotograph } from '../../photographs-api';
import { useAnnounce } from '../announcements';
import { useLanguage } from '../language';
import { useSendFile } from '../pictures/use-send-file';
import { reasonOf, useAsk } from '../server';
import { makePhotograph } from './make-photograph';
import { beginPhotograph, type Common, type NewPhotograph } from './new-photograph';

const step = 10;

/** Photographs that were dropped, until they are items. */
export function usePhotographs(known: readonly KnownPhotograph[], common: Common) {
  const { t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const sendFile = useSendFile();
  const [photographs, setPhotographs] = useState<NewPhotograph[]>([]);
  const [made, setMade] = useState<ItemPage[]>([]);
  const [isMaking, setMaking] = useState(false);

  const remove = (photograph: NewPhotograph) =>
    setPhotographs((before) => before.filter(({ file }) => file !== photograph.file));

  const change = (photograph: NewPhotograph, changed: Partial<NewPhotograph>) =>
    setPhotographs((before) => before.map((each) => (each.file === photograph.file ? { ...each, ...changed } : each)));

  /** Asks what is known of one. @throws {RefusedError} for what is no photograph. */
  const inspect = async (file: File, language: Locale, onProgress: (share: number) => void) => {
    const path = `/photographs/${language}/${encodeURIComponent(file.name)}`;
    const inspection = await sendFile<Inspection>(path, file, onProgress);
    setPhotographs((before) => {
      const taken = [...known.map(({ id }) => id), ...before.map(({ id }) => id)];
      return [...before, beginPhotograph(file, inspection, language, taken)];
    });
  };

  const means = { request, sendFile: (path: string, file: File) => sendFile(path, file, () => {}) };

  /** Makes an item of each; what is refused stays, and the others are made. */
  const makeAll = async () => {
    setMaking(true);
    const last = Math.max(0, ...known.map(({ order }) => order));
    let count = 0;
    for (const photograph of photographs)
      try {
        const page = await makePhotograph(means, photograph, common, last + step * (count + 1));
        count++;
        setMade((before) => [...before, page]);
        remove(photograph);
      } catch (error) {
        announce(t('pictures.failed', { name: photograph.file.name, reason: reasonOf(error) }), true);
      }
    setMaking(false);
    if (count > 0) announce(t('photographs.made', { count }));
  };

  return { photographs, made, isMaking, inspect, change, remove, makeAll };
}
