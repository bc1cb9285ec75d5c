import { useEffect, useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import type { OriginalChanges } from '../../translation-api';
import { itemPath } from '../routes';
import { useAsk } from '../server';

/** What the original of a stale translation says otherwise since; undefined where it is not stale, or not known yet. */
export function useOriginalChanges(page: ItemPage, language: Locale): OriginalChanges | undefined {
  const { kind, id, texts, files, original } = page;
  const request = useAsk();
  const wording = texts[language] === 'stale' ? `${files[original]?.hash} ${files[language]?.hash}` : undefined;
  const [known, setKnown] = useState<{ wording: string; changes: OriginalChanges }>();
  useEffect(() => {
    if (wording === undefined) return;
    let isWanted = true;
    request<OriginalChanges>('GET', `${itemPath(kind, id)}/${language}/original-changes`).then(
      (changes) => isWanted && setKnown({ wording, changes }),
      // The notice stands without them.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [request, kind, id, language, wording]);
  return wording !== undefined && known?.wording === wording ? known.changes : undefined;
}
