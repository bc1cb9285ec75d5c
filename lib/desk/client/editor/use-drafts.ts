import { useCallback, useState } from 'react';
import { type Locale, locales } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import { beginDraft, type Draft, isDirty } from './draft';

export type Drafts = {
  of: (language: Locale) => Draft;
  /** Whether the language has a file, or somebody has begun to write one. */
  isBegun: (language: Locale) => boolean;
  isDirty: boolean;
  dirty: Locale[];
  change: (language: Locale, change: Partial<Draft>) => void;
  discard: (language: Locale) => void;
};

/** What is being edited, by language. While nothing is changed, a draft follows the file on the disk. */
export function useDrafts({ files }: ItemPage): Drafts {
  const [kept, setKept] = useState<Partial<Record<Locale, Draft>>>({});
  const of = (language: Locale): Draft => {
    const draft = kept[language];
    return draft && isDirty(draft) ? draft : beginDraft(files[language], draft?.asFile);
  };
  const change = (language: Locale, changed: Partial<Draft>) =>
    setKept((before) => {
      const draft = before[language];
      const now = draft && isDirty(draft) ? draft : beginDraft(files[language], draft?.asFile);
      return { ...before, [language]: { ...now, ...changed } };
    });
  const discard = useCallback((language: Locale) => setKept(({ [language]: _, ...others }) => others), []);
  const dirty = locales.filter((language) => isDirty(of(language)));
  const isBegun = (language: Locale) => files[language] !== undefined || kept[language] !== undefined;
  return { of, isBegun, isDirty: dirty.length > 0, dirty, change, discard };
}
