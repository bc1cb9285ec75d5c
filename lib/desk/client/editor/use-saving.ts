import { useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { Conflict, Edit, ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { useWords } from '../language';
import { ConflictError } from '../requests';
import { itemPath } from '../routes';
import { reasonOf, useAsk } from '../server';
import { editOf } from './draft';
import type { Drafts } from './use-drafts';

export type Saving = {
  save: (language: Locale, edit?: Edit) => Promise<void>;
  isSaving: boolean;
  conflicts: Partial<Record<Locale, Conflict>>;
  /** Goes back to what is saved, with whatever was in conflict. */
  discard: (language: Locale) => void;
};

/** Saves one language of an item and says how it went; where somebody else changed the same, nothing is written. */
export function useSaving({ kind, id }: ItemPage, drafts: Drafts, onPage: (page: ItemPage) => void): Saving {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const [isSaving, setSaving] = useState(false);
  const [conflicts, setConflicts] = useState<Saving['conflicts']>({});

  const discard = (language: Locale) => {
    drafts.discard(language);
    setConflicts(({ [language]: _, ...others }) => others);
  };

  const save: Saving['save'] = async (language, edit = editOf(drafts.of(language))) => {
    setSaving(true);
    try {
      const page = await request<ItemPage>('PUT', `${itemPath(kind, id)}/${language}`, edit);
      discard(language);
      onPage(page);
      // Only these keep readers from seeing it; what else is remarked upon stands beside the fields.
      if (page.errors > 0) announce(t('editor.savedWithMistakes', { count: page.errors }), true);
      else announce(t('editor.saved', { file: `${language}.md` }));
    } catch (error) {
      if (error instanceof ConflictError) setConflicts((before) => ({ ...before, [language]: error.conflict }));
      else announce(reasonOf(error), true);
    } finally {
      setSaving(false);
    }
  };

  return { save, isSaving, conflicts, discard };
}
